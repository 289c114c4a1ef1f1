package org.withoutfear.people.domain.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds somebody who stands above themselves. */
final class Cycles {

    private Cycles() {}

    /**
     * The first cycle among these, closed: A, B, A.
     *
     * @param above what stands directly above each; null or absent for a root
     */
    static Optional<List<String>> find(Map<String, String> above) {
        Set<String> safe = new HashSet<>();
        for (String start : above.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String at = start;
            while (at != null && !safe.contains(at) && path.add(at)) {
                at = above.get(at);
            }
            if (at != null && !safe.contains(at)) {
                List<String> chain = new ArrayList<>(path);
                List<String> cycle = new ArrayList<>(chain.subList(chain.indexOf(at), chain.size()));
                cycle.add(at);
                return Optional.of(cycle);
            }
            safe.addAll(path);
        }
        return Optional.empty();
    }
}
