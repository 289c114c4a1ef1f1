package org.withoutfear.people;

import java.io.Serializable;
import java.util.List;

/**
 * What a run would change, or changed, about one person.
 *
 * @param line the line of the staff file; 0 for somebody who is not in it
 * @param before what the system held; empty for somebody new
 * @param after what the file says; empty for somebody who is not in it and stays as they are
 */
public record FeedDifference(int line, Kind kind, String employeeId, String name, List<Value> before, List<Value> after)
        implements Serializable {

    /** What stands in a column of the staff file; a dash where nothing does. */
    public record Value(String column, String text) implements Serializable {}

    /** In the order in which a reader wants them. */
    public enum Kind {
        NEW,
        MOVED,
        LEAVING,
        CHANGED,
        MISSING
    }
}
