package org.withoutfear.people.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How one-time codes are written, read back and compared. Twelve characters of an alphabet in which none looks like another
 * carry 58 bits of chance, so a plain salted digest protects them at rest; trying them out is limited elsewhere.
 */
final class OneTimeSecret {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 12;

    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimeSecret() {}

    /** A new code in groups of four, such as {@code K7QF-2MXR-9HTD}. */
    static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of a code: a digest with the salt, which is the code's own row. */
    static String digest(String salt, String code) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest((salt + ":" + plain(code)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean matches(String digest, String salt, String code) {
        byte[] expected = digest.getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, digest(salt, code).getBytes(StandardCharsets.US_ASCII));
    }

    /** People type small letters, blanks and other dashes; none of it matters. */
    private static String plain(String code) {
        return code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
