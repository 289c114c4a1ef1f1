package org.withoutfear.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * More time granted to somebody.
 *
 * @param reference of a file kept elsewhere; null when none was given. Why it was granted is kept nowhere
 * @param to the last day; null until further notice
 */
public record AccommodationView(
        long id, TimeAllowed timeAllowed, String reference, LocalDate from, LocalDate to, State state)
        implements Serializable {

    public enum State {
        /** It is the one that counts today. */
        HOLDS,
        /** It would hold today, but another one gives as much or more. */
        OUTDONE,
        NOT_TODAY,
        /** It was ended before its last day. */
        ENDED
    }

    public boolean ended() {
        return state == State.ENDED;
    }
}
