package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.shared.BilingualText;

/**
 * A finished assessed attempt beside what comes of it when it is worked out again from what is kept. For the learner alone.
 *
 * @param seed what it was drawn from
 * @param variant of the scenario; empty where there is only one, and of a quiz
 * @param sameDraw whether the seed and what the learner had met before draw the same again: the variant, or the questions and the
 *     order of their choices
 * @param again what comes of it
 * @param failure the critical mistake that ends the scenario when it is gone through again; null when there is none, and of a quiz
 * @param moments the decisions, or the questions
 */
public record ReenactmentView(
        AttemptView attempt,
        String moduleVersion,
        String policyVersion,
        Instant startedAt,
        long seed,
        String variant,
        boolean sameDraw,
        Result again,
        CriticalFailure failure,
        List<Moment> moments)
        implements Serializable {

    public record Result(int points, int pointsPossible, Outcome outcome) implements Serializable {

        /** Never rounded up. */
        public int percent() {
            return pointsPossible == 0 ? 0 : points * 100 / pointsPossible;
        }

        public boolean passed() {
            return outcome == Outcome.PASSED;
        }
    }

    /**
     * A decision or a question.
     *
     * @param mustBeRight whether the question must be right whatever the score
     * @param answer what was chosen, in words; empty when nothing was
     * @param answeredAt when what counts was answered; null when nothing was
     * @param points those it earned
     * @param pointsAgain those it earns when it is counted again
     */
    public record Moment(
            int position,
            BilingualText text,
            boolean mustBeRight,
            List<BilingualText> answer,
            Instant answeredAt,
            int points,
            int pointsAgain,
            int pointsPossible)
            implements Serializable {

        public boolean same() {
            return points == pointsAgain;
        }
    }

    /** How many questions that must be right are not. */
    public long missed() {
        return moments.stream()
                .filter(moment -> moment.mustBeRight() && moment.pointsAgain() < moment.pointsPossible())
                .count();
    }

    public boolean samePoints() {
        return moments.stream().allMatch(Moment::same);
    }

    public boolean sameResult() {
        return again.equals(new Result(attempt.points(), attempt.pointsPossible(), attempt.outcome()));
    }

    public boolean same() {
        return sameDraw && samePoints() && sameResult();
    }
}
