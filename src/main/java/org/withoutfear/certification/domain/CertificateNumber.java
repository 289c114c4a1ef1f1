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

    private static final int YEAR = 4;
    private static final int GROUP = 4;

    private CertificateNumber() {}

    public static String next(String prefix, int year) {
        StringBuilder number = new StringBuilder(prefix).append('-').append(year);
        for (int i = 0; i < 3 * GROUP; i++) {
            if (i % GROUP == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /**
     * The number somebody typed, as it is kept, wherever they put hyphens, blanks or small letters; after the year, O is read as 0
     * and I and L as 1.
     */
    public static String read(String typed) {
        String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int random = plain.length() - 3 * GROUP;
        int year = random - YEAR;
        if (year < 1) {
            return plain;
        }
        StringBuilder number =
                new StringBuilder(plain.substring(0, year)).append('-').append(plain, year, random);
        for (int at = random; at < plain.length(); at += GROUP) {
            number.append('-')
                    .append(plain.substring(at, at + GROUP).replace('O', '0').replaceAll("[IL]", "1"));
        }
        return number.toString();
    }
}
