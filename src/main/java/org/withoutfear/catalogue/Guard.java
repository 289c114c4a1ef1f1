package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * When something is told, offered or comes next: when the one condition is met and the other is not.
 *
 * @param when null asks for nothing
 * @param unless null excludes nothing
 */
public record Guard(Condition when, Condition unless) implements Serializable {

    /** Holds always. */
    public static final Guard NONE = new Guard(null, null);

    /**
     * What must have happened before: all of it.
     *
     * @param roles one of these; empty for any
     * @param facts each of these is remembered; empty for none needed
     * @param times how often each fact must be remembered, at least
     * @param weak the least number of weak choices so far
     * @param percent the least score so far, in per cent
     * @param attempt the first of the learner's attempts at the scenario for which it is met, counted from 1
     */
    public record Condition(List<String> roles, List<String> facts, int times, int weak, int percent, int attempt)
            implements Serializable {

        boolean met(Circumstances so) {
            return (roles.isEmpty() || roles.contains(so.role()))
                    && facts.stream().allMatch(fact -> so.times(fact) >= times)
                    && so.weak() >= weak
                    && so.percent() >= percent
                    && so.attempt() >= attempt;
        }
    }

    public boolean holds(Circumstances so) {
        return (when == null || when.met(so)) && (unless == null || !unless.met(so));
    }
}
