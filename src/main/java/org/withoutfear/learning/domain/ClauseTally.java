package org.withoutfear.learning.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.learning.DebriefView.ClauseKept;
import org.withoutfear.learning.ScenarioView.Consequence;
import org.withoutfear.policy.Clause;
import org.withoutfear.shared.BilingualText;

/** Gathers how each clause was kept on a path. Better words stand once, with the first clause of their choice. */
final class ClauseTally {

    private final Map<String, ClauseKept> kept = new LinkedHashMap<>();

    void add(Consequence consequence) {
        for (Clause clause : consequence.clauses()) {
            boolean first = clause.equals(consequence.clauses().get(0));
            List<BilingualText> words =
                    first && consequence.better() != null ? List.of(consequence.better()) : List.of();
            kept.merge(clause.id(), new ClauseKept(clause, consequence.verdict(), words), ClauseTally::both);
        }
    }

    private static ClauseKept both(ClauseKept one, ClauseKept other) {
        List<BilingualText> words = new ArrayList<>(one.words());
        other.words().stream().filter(more -> !words.contains(more)).forEach(words::add);
        Verdict worst = one.worst().compareTo(other.worst()) > 0 ? one.worst() : other.worst();
        return new ClauseKept(one.clause(), worst, words);
    }

    List<ClauseKept> all() {
        return List.copyOf(kept.values());
    }
}
