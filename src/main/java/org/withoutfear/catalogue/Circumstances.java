package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a story knows of what happened before: everything a {@link Guard} may ask for, and nothing else.
 *
 * @param role in whose place the learner is; null when the scenario has no roles
 * @param attempt which of the learner's attempts at the scenario this is, counted from 1
 * @param facts how often each fact was remembered, by its name
 * @param weak the number of weak choices
 */
public record Circumstances(
        String role, int attempt, Map<String, Integer> facts, int weak, int points, int pointsPossible)
        implements Serializable {

    /** Before the first choice. */
    static Circumstances before(String role, int attempt, List<String> facts) {
        return new Circumstances(role, attempt, Map.of(), 0, 0, 0).remembering(facts);
    }

    private Circumstances remembering(List<String> more) {
        Map<String, Integer> all = new TreeMap<>(facts);
        more.forEach(fact -> all.merge(fact, 1, Integer::sum));
        return new Circumstances(role, attempt, all, weak, points, pointsPossible);
    }

    Circumstances after(Scenario.Verdict verdict, List<String> remembered) {
        return new Circumstances(
                        role,
                        attempt,
                        facts,
                        verdict == Scenario.Verdict.WEAK ? weak + 1 : weak,
                        points + verdict.points(),
                        pointsPossible + Scenario.Verdict.BEST.points())
                .remembering(remembered);
    }

    int times(String fact) {
        return facts.getOrDefault(fact, 0);
    }

    /** The score so far in whole per cent, never rounded up; 100 as long as nothing was decided. */
    int percent() {
        return pointsPossible == 0 ? 100 : points * 100 / pointsPossible;
    }
}
