package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.policy.Duty;

/**
 * How the quiz of a module is drawn and taken.
 *
 * @param questions how many are drawn
 * @param criticalQuestions those that are always drawn and must be right, whatever the score
 * @param blueprint how many of each duty and difficulty; empty when any question will do
 * @param minutes how long it may take; 0 for as long as one likes
 */
public record QuizPlan(int questions, List<String> criticalQuestions, List<Cell> blueprint, int minutes)
        implements Serializable {

    /** So many questions of a duty and a difficulty. */
    public record Cell(Duty duty, int difficulty, int questions) implements Serializable {}

    public boolean timed() {
        return minutes > 0;
    }
}
