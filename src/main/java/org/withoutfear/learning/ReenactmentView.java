package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.BilingualText;

/**
 * A finished assessed attempt beside what comes of it when it is worked out again from what is kept. For the learner alone.
 *
 * @param basis what it is worked out from
 * @param draw whether it is drawn again as it was
 * @param kept what came of it then
 * @param again what comes of it now
 * @param moments the decisions, or the questions; as far as they can be followed
 * @param stopsAt the first of them that cannot be followed, counted from 1; null when all can
 */
public record ReenactmentView(
        AttemptView attempt, Basis basis, Redraw draw, Result kept, Result again, List<Moment> moments, Integer stopsAt)
        implements Serializable {

    /**
     * What it is worked out from.
     *
     * @param number which attempt at the part it was in its module version, counted from 1
     * @param deadline when its time was over; null when it had no limit
     * @param timeOver whether it ended because its time was over
     * @param seed what it was drawn from
     * @param variant of the scenario; null where there is only one, and of a quiz
     * @param focus the duty the quiz asked more about; null for none
     * @param workedOutAt now
     */
    public record Basis(
            int number,
            String moduleVersion,
            String policyVersion,
            Instant startedAt,
            Instant deadline,
            boolean timeOver,
            long seed,
            String variant,
            Duty focus,
            Instant workedOutAt)
            implements Serializable {}

    /** How drawing again compares with what was shown. */
    public enum Redraw {
        /** The seed draws the same. */
        SAME,
        /** All variants but this one had been met, or this one longest ago: it was due, and the seed decides nothing. */
        DUE,
        /** There is one variant. */
        ONE,
        /** Not everything was kept then, or it was drawn by other rules. */
        UNKNOWN,
        /** Something else is drawn. */
        OTHER
    }

    /**
     * What an attempt came to.
     *
     * @param ending of the scenario; null of a quiz
     * @param failure the critical mistake that ended a scenario; null when there was none, and of a quiz
     */
    public record Result(int points, int pointsPossible, Outcome outcome, String ending, CriticalFailure failure)
            implements Serializable {

        /** Never rounded up. */
        public int percent() {
            return pointsPossible == 0 ? 0 : points * 100 / pointsPossible;
        }
    }

    /**
     * A decision or a question.
     *
     * @param mustBeRight whether the question must be right whatever the score
     * @param answer what was chosen, in words; empty when nothing was
     * @param answeredAt when what counts was answered; null when nothing was
     * @param points those it earned; null when they were not kept one by one
     * @param pointsAgain those it earns when it is counted again
     * @param asKept whether the answer is the one that was counted, and was given in time
     * @param ruling that the question was withdrawn or given another key; null when it stands as it was
     */
    public record Moment(
            int position,
            BilingualText text,
            boolean mustBeRight,
            List<BilingualText> answer,
            Instant answeredAt,
            Integer points,
            int pointsAgain,
            int pointsPossible,
            boolean asKept,
            RulingView ruling)
            implements Serializable {

        public boolean samePoints() {
            return points == null || points == pointsAgain;
        }

        public boolean same() {
            return asKept && samePoints();
        }
    }

    /** How many questions that must be right are not. */
    public long missed() {
        return moments.stream()
                .filter(moment -> moment.mustBeRight() && moment.pointsAgain() < moment.pointsPossible())
                .count();
    }

    public boolean sameDraw() {
        return draw != Redraw.OTHER;
    }

    public boolean sameMoments() {
        return stopsAt == null && moments.stream().allMatch(Moment::same);
    }

    /** Where points were counted on another scale then, the percentage is compared. */
    public boolean sameResult() {
        int points = kept.pointsPossible() == again.pointsPossible() ? kept.points() : again.points();
        return kept.percent() == again.percent()
                && again.equals(
                        new Result(points, again.pointsPossible(), kept.outcome(), kept.ending(), kept.failure()));
    }

    public boolean same() {
        return sameDraw() && sameMoments() && sameResult();
    }
}
