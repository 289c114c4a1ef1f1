package org.withoutfear.people;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.withoutfear.shared.Role;

/**
 * What a run would change, or changed, about one person.
 *
 * @param line the line of the staff file; 0 for somebody who is not in it
 * @param before what the system held; empty for somebody new
 * @param after what the file says; empty for somebody who is not in it and stays as they are
 */
public record FeedDifference(int line, Kind kind, String employeeId, String name, List<Value> before, List<Value> after)
        implements Serializable {

    /** Under this stands, after, what an administrator once gave to somebody who comes back. */
    public static final String ROLES = "roles";

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

    /** Whether somebody who left works here again. */
    public boolean comesBack() {
        return status(before).equalsIgnoreCase(EmploymentStatus.LEFT.name())
                && !after.isEmpty()
                && !status(after).equalsIgnoreCase(EmploymentStatus.LEFT.name());
    }

    private static String status(List<Value> values) {
        return text(values, "employment_status");
    }

    private static String text(List<Value> values, String column) {
        return values.stream()
                .filter(value -> value.column().equals(column))
                .map(Value::text)
                .findFirst()
                .orElse("");
    }

    /** The roles somebody comes back with. */
    public List<Role> roles() {
        String roles = text(after, ROLES);
        return roles.isEmpty()
                ? List.of()
                : Arrays.stream(roles.split(" ")).map(Role::valueOf).toList();
    }

    /** What stands after in the columns of the file. */
    public List<Value> columns() {
        return after.stream().filter(value -> !value.column().equals(ROLES)).toList();
    }
}
