package org.withoutfear.people.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough, and none that is tried first. No rules about kinds of characters, and no expiry: both make
 * passwords worse (NIST SP 800-63B).
 */
final class PasswordRules {

    static final int SHORTEST = 10;

    /** Longer ones would only keep the server busy. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "motdepasse",
            "motdepass",
            "qwertyuiop",
            "azertyuiop",
            "qwerty",
            "azerty",
            "welcome",
            "bienvenue",
            "letmein",
            "changeme",
            "changemoi",
            "iloveyou",
            "jetaime",
            "administrator",
            "administrateur",
            "withoutfear",
            "sanscrainte",
            "bellerive",
            "opendoor",
            "hockey",
            "canadiens",
            "canada",
            "quebec",
            "soleil",
            "sunshine",
            "football",
            "baseball",
            "superman",
            "princess",
            "princesse",
            "dragon",
            "monkey",
            "secret",
            "temporary",
            "temporaire",
            "summer",
            "winter",
            "spring",
            "autumn",
            "printemps",
            "automne",
            "hiver");

    private PasswordRules() {}

    /** Composed the same way whatever keyboard it was typed on: é is one letter or two, depending on the system. */
    static String normalised(String password) {
        return password == null ? "" : Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** The key of the sentence that says why the password cannot be taken, or nothing when it can. */
    static Optional<String> objection(String password, String username) {
        String chosen = normalised(password);
        int length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            return Optional.of("people.password.tooShort");
        }
        if (length > LONGEST) {
            return Optional.of("people.password.tooLong");
        }
        if (easilyGuessed(chosen.toLowerCase(Locale.ROOT), username)) {
            return Optional.of("people.password.tooCommon");
        }
        return Optional.empty();
    }

    private static boolean easilyGuessed(String password, String username) {
        String letters = password.replaceAll("[^\\p{L}]", "");
        boolean fewDifferent = password.chars().distinct().count() < 4;
        boolean ofTheName = username != null
                && !username.isBlank()
                && password.replaceAll("[^\\p{L}\\p{N}]", "").startsWith(username.toLowerCase(Locale.ROOT))
                && password.length() < username.length() + 6;
        return fewDifferent
                || ofTheName
                || COMMON.contains(letters)
                || COMMON.contains(untyped(password))
                || runs(password);
    }

    /** Undoes the usual swaps of letters for figures and signs: {@code P@ssw0rd} is {@code password}. */
    private static String untyped(String password) {
        String swapped = password.chars()
                .mapToObj(c -> String.valueOf(
                        switch (c) {
                            case '0' -> 'o';
                            case '1', '!' -> 'i';
                            case '3' -> 'e';
                            case '@', '4' -> 'a';
                            case '$', '5' -> 's';
                            default -> (char) c;
                        }))
                .collect(Collectors.joining());
        return swapped.replaceAll("[^\\p{L}]", "").replaceAll("[ieao]+$", "");
    }

    /** 1234567890, abcdefghij and the like: every character is the neighbour of the one before. */
    private static boolean runs(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            steps += step == 1 || step == -1 || step == 0 ? 1 : 0;
        }
        return steps >= password.length() - 3;
    }
}
