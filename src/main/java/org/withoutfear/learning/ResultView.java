package org.withoutfear.learning;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.BilingualText;

/**
 * A submitted quiz. For the learner alone.
 *
 * @param next the part to go on with; null when none can be taken now
 * @param quizPassed whether the quiz is passed, by this attempt or another one
 * @param modulePassed whether every part of the module is done
 * @param contestable whether its learner may say that a question is wrong: not of a draft
 * @param timeOver whether it was submitted because its time was over
 */
public record ResultView(
        AttemptView attempt,
        List<DutyScore> duties,
        List<Item> items,
        PartView next,
        boolean quizPassed,
        boolean modulePassed,
        boolean contestable,
        boolean timeOver)
        implements Serializable {

    /**
     * A question with the answer given.
     *
     * @param right whether it earned all its points
     * @param answered whether there is an answer, complete or not
     * @param critical whether it must be right whatever the score
     * @param options what was to be selected; empty where things were placed
     * @param placings what was to be placed; empty where options were selected
     * @param register the names of the entries of the Register that are cited besides the clauses
     * @param lesson the lesson to reread
     * @param ruling that it was withdrawn or given another key; null when it stands as it was
     */
    public record Item(
            int position,
            BilingualText text,
            Duty duty,
            boolean right,
            boolean answered,
            boolean critical,
            int points,
            int pointsPossible,
            List<Option> options,
            List<Placing> placings,
            List<Clause> clauses,
            List<String> register,
            String lesson,
            BilingualText lessonTitle,
            RulingView ruling)
            implements Serializable {

        /** The share of the points, in whole per cent, never rounded up. */
        public int percent() {
            return pointsPossible == 0 ? 0 : points * 100 / pointsPossible;
        }

        /** Whether its learner may say that it is wrong. */
        public boolean stands() {
            return ruling == null || ruling.kind() != Decision.WITHDRAWN;
        }

        /** What to think about again: first what was selected wrongly, then what was right and left out. */
        public List<Option> feedback() {
            return options.stream()
                    .filter(o -> o.selected() != o.correct())
                    .sorted(Comparator.comparing(Option::correct))
                    .toList();
        }

        /** What was placed wrongly or not at all. */
        public List<Placing> misplaced() {
            return placings.stream().filter(placing -> !placing.right()).toList();
        }
    }

    public record Option(BilingualText text, boolean correct, boolean selected, BilingualText feedback)
            implements Serializable {

        /** The same without the feedback, which was written for another key. */
        public Option plain() {
            return new Option(text, correct, selected, null);
        }
    }

    /** @param given where it was placed; null when it was not */
    public record Placing(BilingualText text, BilingualText given, BilingualText correct, BilingualText feedback)
            implements Serializable {

        /** The same without the feedback, which was written for another key. */
        public Placing plain() {
            return new Placing(text, given, correct, null);
        }

        public boolean right() {
            return correct.equals(given);
        }
    }

    public List<Item> wrong() {
        return items.stream().filter(item -> !item.right()).toList();
    }

    /** How many questions have no answer: none, unless the time was over. */
    public long unanswered() {
        return items.stream().filter(item -> !item.answered()).count();
    }

    /** The questions that must be right and were not. */
    public List<Item> criticalMissed() {
        return wrong().stream().filter(Item::critical).toList();
    }
}
