package org.withoutfear.policy;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/**
 * A question about status that a law or binding rule requires, as the public Register lists it.
 *
 * @param entry its slug
 * @param what what may be asked
 * @param until the last day on which it may be asked, in the city's zone
 * @param exceptions when it is not asked all the same, or no document is demanded; may be null
 * @param call whom to call about it
 * @param note may be null
 */
public record RegisterEntry(
        String entry,
        BilingualText service,
        BilingualText what,
        BilingualText law,
        BilingualText approvedBy,
        LocalDate until,
        BeforeAsking beforeAsking,
        BilingualText exceptions,
        Office call,
        BilingualText note)
        implements Serializable {

    /** How long before its last day an entry is to be looked at again. */
    private static final int DAYS_AHEAD = 90;

    /** What to say before the question, word for word: why, the least that is asked, and what happens next. */
    public record BeforeAsking(BilingualText why, BilingualText minimum, BilingualText next) implements Serializable {}

    /** Whether an entry counts. One that has ended counts as not listed. */
    public enum Standing {
        LISTED,
        ENDING,
        ENDED
    }

    public Standing standingOn(LocalDate day) {
        if (until.isBefore(day)) {
            return Standing.ENDED;
        }
        return until.isAfter(day.plusDays(DAYS_AHEAD)) ? Standing.LISTED : Standing.ENDING;
    }

    public boolean listedOn(LocalDate day) {
        return standingOn(day) != Standing.ENDED;
    }
}
