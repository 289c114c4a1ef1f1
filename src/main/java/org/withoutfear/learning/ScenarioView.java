package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.policy.Clause;
import org.withoutfear.shared.BilingualText;

/**
 * A moment of a scenario: either the step to decide, or what came of the choice made there. When the attempt is finished and no
 * step is asked for, it is neither.
 *
 * @param stepNumber the moment's number on the path, counted from 1
 * @param atMost the number of steps on the longest way from here
 */
public record ScenarioView(AttemptView attempt, int stepNumber, int atMost, Step step, Consequence consequence)
        implements Serializable {

    /** The decision to take. What each choice is worth is not in it. */
    public record Step(
            String slug,
            BilingualText title,
            BilingualText scene,
            List<Line> lines,
            BilingualText ask,
            List<Option> options)
            implements Serializable {}

    /** Something said. {@code you}: by the learner. */
    public record Line(BilingualText name, String avatar, boolean you, BilingualText text) implements Serializable {}

    public record Option(String slug, BilingualText text) implements Serializable {}

    /**
     * What came of a choice.
     *
     * @param failure the critical failure; null unless the verdict is critical
     * @param register the names of the entries of the Register that are cited besides the clauses
     * @param better better words; may be null
     * @param next the step to go on with; null when the attempt ended here
     * @param again whether the same moment may be tried once more, in practice after a critical choice
     * @param carried whether it was chosen in an earlier attempt, from which this one goes on
     */
    public record Consequence(
            String step,
            BilingualText stepTitle,
            BilingualText ask,
            BilingualText chosen,
            Scenario.Verdict verdict,
            CriticalFailure failure,
            BilingualText text,
            List<Clause> clauses,
            List<String> register,
            BilingualText better,
            String next,
            boolean again,
            boolean carried)
            implements Serializable {}
}
