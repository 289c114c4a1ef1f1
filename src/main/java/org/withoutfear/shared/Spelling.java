package org.withoutfear.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word somebody meant who wrote another. */
public final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** The nearest of the known words; nothing when none is near enough to be meant. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return written.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
                        .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /** How many letters must be added, taken out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
