package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.BilingualText;

/**
 * What every page of an attempt shows of it.
 *
 * @param draft whether it is of a draft of the module, so that it counts for nothing
 * @param part the slug of the scenario, or {@code quiz}
 * @param number which one of its kind the part is in its module, counted from 1
 * @param ofKind how many of its kind there are
 * @param role in whose place a scenario is taken; null when it is the same for everybody
 * @param percent the learner's own score; 0 while the attempt is open
 * @param passMark per cent
 * @param retakeFrom when it may be taken again; null unless it failed
 */
public record AttemptView(
        long id,
        String moduleSlug,
        boolean draft,
        BilingualText moduleTitle,
        String part,
        BilingualText title,
        int number,
        int ofKind,
        Scenario.Role role,
        boolean assessed,
        Outcome outcome,
        int points,
        int pointsPossible,
        int percent,
        int passMark,
        Instant finishedAt,
        Instant retakeFrom)
        implements Serializable {

    /** The module when it is of a draft; else null. */
    public String draftOf() {
        return draft ? moduleSlug : null;
    }

    public boolean finished() {
        return outcome != Outcome.OPEN;
    }

    /** Whether it was given up for a newer one. */
    public boolean left() {
        return outcome == Outcome.LEFT;
    }

    /** Whether it came to a result that counts. */
    public boolean hasResult() {
        return assessed && !draft && (passed() || failed());
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
