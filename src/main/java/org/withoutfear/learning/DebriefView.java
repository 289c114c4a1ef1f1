package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.policy.Clause;
import org.withoutfear.shared.BilingualText;

/**
 * A finished scenario, looked back upon.
 *
 * @param failure the critical failure that ended it; null when none did
 * @param duties the duties that were at stake on the path taken
 * @param clauses the clauses that were at stake, in the order in which they first were
 * @param path every choice made, in order
 * @param next the part to go on with; null when none can be taken now
 * @param partPassed whether the scenario is passed, in this attempt or in another
 * @param modulePassed whether every part of the module is done
 */
public record DebriefView(
        AttemptView attempt,
        Ending ending,
        CriticalFailure failure,
        List<DutyScore> duties,
        List<ClauseKept> clauses,
        List<ScenarioView.Consequence> path,
        PartView next,
        boolean partPassed,
        boolean modulePassed)
        implements Serializable {

    /**
     * How a clause was kept.
     *
     * @param worst of the choices that it was at stake in
     * @param words better words for those of them that were not the best
     */
    public record ClauseKept(Clause clause, Scenario.Verdict worst, List<BilingualText> words)
            implements Serializable {}

    /**
     * How it ended.
     *
     * @param resident the person whose side of it is told; null in versions that have none
     * @param told the same encounter as that person tells it; null likewise
     */
    public record Ending(
            Scenario.Standing standing,
            BilingualText title,
            BilingualText text,
            Scenario.Persona resident,
            BilingualText told)
            implements Serializable {}
}
