package org.withoutfear.certification.domain;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Numbers of certificates, such as {@code WF-2026-7K3M-9QHT-2XWD}: the city's letters, the year, and sixty random bits in letters
 * and digits that cannot be mistaken for each other when they are read aloud.
 */
public final class CertificateNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateNumber() {}

    public static String next(String prefix, int year) {
        StringBuilder number = new StringBuilder(prefix).append('-').append(year);
        for (int i = 0; i < 12; i++) {
            if (i % 4 == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /** The number somebody typed, as it is kept: capitals, no blanks; after the year, O is read as 0 and I and L as 1. */
    public static String read(String typed) {
        String number =
                typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]+", "-");
        int random = number.indexOf('-', number.indexOf('-') + 1);
        return random < 0
                ? number
                : number.substring(0, random)
                        + number.substring(random)
                                .replace('O', '0')
                                .replace('I', '1')
                                .replace('L', '1');
    }
}
