package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.shared.BilingualText;

/**
 * A part of a module as its learner stands with it.
 *
 * @param number which one of its kind it is, counted from 1: "lesson 2 of 5"
 * @param ofKind how many of its kind there are
 * @param attempt the assessed attempt that counts now: the open one, else the last; null when there is none
 * @param retakeFrom when a failed assessment may be taken again; null unless it failed
 */
public record PartView(
        PartKind kind,
        String slug,
        BilingualText title,
        int minutes,
        int number,
        int ofKind,
        PartState state,
        Long attempt,
        Instant retakeFrom)
        implements Serializable {

    public boolean done() {
        return state == PartState.DONE;
    }

    /** Whether nothing is left to do in it. */
    public boolean settled() {
        return done() || state == PartState.OPTIONAL;
    }

    /** Whether it is what the learner may go on with now. */
    public boolean open() {
        return !settled() && state != PartState.WAITING;
    }
}
