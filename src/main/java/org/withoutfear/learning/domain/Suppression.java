package org.withoutfear.learning.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing is said about fewer than five learners, neither directly nor by what is left when the rest is subtracted. */
final class Suppression {

    /** The fewest learners that a figure may be about. */
    static final int LEAST = 5;

    private Suppression() {}

    static boolean enough(long learners) {
        return learners >= LEAST;
    }

    /** Whether knowing how many learners these hidden figures are about together would tell of one of them, or of too few. */
    static boolean tells(int hidden, long hiddenLearners) {
        return hidden == 1 || hidden > 1 && !enough(hiddenLearners);
    }

    /**
     * Which figures may be shown of a whole that is divided and known. If one is about too few, the smallest of the others are kept
     * back with it, until what the rest leaves of the whole is about enough learners and tells of no figure alone.
     *
     * @param learners by figure; each learner is in one
     */
    static <K extends Comparable<K>> Set<K> shown(Map<K, Long> learners) {
        Deque<K> shown = learners.keySet().stream()
                .sorted(Comparator.<K>comparingLong(learners::get).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        int hidden = 0;
        long hiddenLearners = 0;
        while (!shown.isEmpty() && (!enough(learners.get(shown.peek())) || tells(hidden, hiddenLearners))) {
            hiddenLearners += learners.get(shown.remove());
            hidden++;
        }
        return Set.copyOf(shown);
    }
}
