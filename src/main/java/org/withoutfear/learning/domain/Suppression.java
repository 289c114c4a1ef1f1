package org.withoutfear.learning.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Which figures may be shown of a whole that is divided and known. If one is about too few, the smallest of the others is kept
     * back with it: what the rest leaves of the whole is then about enough learners, and tells nothing of either.
     *
     * @param learners by figure; of those who stand in several figures, each counts in each
     */
    static <K extends Comparable<K>> Set<K> shown(Map<K, Long> learners) {
        Set<K> enough = learners.keySet().stream()
                .filter(key -> enough(learners.get(key)))
                .collect(Collectors.toSet());
        if (enough.size() < learners.size()) {
            Optional<K> smallest = enough.stream()
                    .min(Comparator.<K>comparingLong(learners::get).thenComparing(Comparator.naturalOrder()));
            smallest.ifPresent(enough::remove);
        }
        return enough;
    }
}
