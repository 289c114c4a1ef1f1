package org.withoutfear.people;

import java.io.Serializable;

/**
 * What a run would change, or changed, about one person.
 *
 * @param line the line of the staff file; 0 for somebody who is not in it
 * @param before what the system held, in words; null for somebody new
 */
public record FeedDifference(int line, Kind kind, String employeeId, String name, String before, String after)
        implements Serializable {

    /** In the order in which a reader wants them. */
    public enum Kind {
        NEW,
        MOVED,
        LEAVING,
        CHANGED,
        MISSING
    }
}
