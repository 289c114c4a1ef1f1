package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedDifference.Value;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.shared.Role;

/** Says what a feed would change, person by person, in the words of its columns. */
final class Differences {

    private static final String NUMBER = "employee_id";

    private static final List<Map.Entry<String, Function<PersonState, Object>>> FIELDS = List.of(
            Map.entry(NUMBER, PersonState::employeeId),
            Map.entry("username", PersonState::username),
            Map.entry("email", PersonState::email),
            Map.entry("given_name", PersonState::givenName),
            Map.entry("family_name", PersonState::familyName),
            Map.entry("preferred_name", PersonState::preferredName),
            Map.entry("language", PersonState::language),
            Map.entry("employment_status", state -> word(state.status())),
            Map.entry("employment_type", state -> word(state.type())),
            Map.entry("hire_date", PersonState::hireDate),
            Map.entry("end_date", PersonState::endDate),
            Map.entry("leave_start", PersonState::leaveStart),
            Map.entry("leave_end", PersonState::leaveEnd),
            Map.entry("job_code", PersonState::job),
            Map.entry("department_code", PersonState::unit),
            Map.entry("location_code", PersonState::location),
            Map.entry("manager_employee_id", PersonState::manager));

    private static final String BETWEEN = "; ";

    /** A column with its colon, as {@link #text} writes it. */
    private static final Pattern COLUMN =
            Pattern.compile(Stream.concat(FIELDS.stream().map(Map.Entry::getKey), Stream.of(FeedDifference.ROLES))
                    .collect(Collectors.joining("|", "(?:^|; )(", "): ")));

    private Differences() {}

    /** Whoever comes back with a role stands first: that is what HR must not overlook. */
    static List<FeedDifference> of(StagedFeed feed, KnownCity known, FeedSettings settings) {
        List<FeedDifference> all = new ArrayList<>();
        for (StagedFeed.Wanted row : feed.people()) {
            if (row.isNew() || row.isChange()) {
                all.add(of(row, known));
            }
        }
        feed.missing()
                .values()
                .forEach(state -> all.add(new FeedDifference(
                        0,
                        FeedDifference.Kind.MISSING,
                        state.employeeId(),
                        state.sortName(),
                        status(state.status()),
                        settings.deactivateMissing() ? status(PersonState.LEFT) : List.of())));
        all.sort(Comparator.comparing(one -> one.roles().isEmpty()));
        return all;
    }

    /** As the file writes it. */
    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static List<Value> status(String status) {
        return List.of(new Value("employment_status", word(status)));
    }

    private static FeedDifference of(StagedFeed.Wanted row, KnownCity known) {
        PersonState after = row.after();
        if (row.isNew()) {
            return new FeedDifference(
                    row.line(),
                    FeedDifference.Kind.NEW,
                    after.employeeId(),
                    after.sortName(),
                    List.of(),
                    values(null, after).stream()
                            .filter(value -> !value.column().equals(NUMBER))
                            .toList());
        }
        FeedDifference.Kind kind = FeedDifference.Kind.CHANGED;
        if (after.left() && !row.before().left()) {
            kind = FeedDifference.Kind.LEAVING;
        } else if (after.movedFrom(row.before())) {
            kind = FeedDifference.Kind.MOVED;
        }
        return new FeedDifference(
                row.line(),
                kind,
                after.employeeId(),
                after.sortName(),
                values(after, row.before()),
                withRoles(values(row.before(), after), row, known));
    }

    /** Whoever left kept their roles, and has them again on coming back. */
    private static List<Value> withRoles(List<Value> values, StagedFeed.Wanted row, KnownCity known) {
        Set<Role> roles = known.roles().getOrDefault(row.after().employeeId(), Set.of());
        if (roles.isEmpty() || !row.before().left() || row.after().left()) {
            return values;
        }
        List<Value> all = new ArrayList<>(); // first, where a text that is kept is never cut
        all.add(new Value(FeedDifference.ROLES, roles.stream().map(Role::name).collect(Collectors.joining(" "))));
        all.addAll(values);
        return List.copyOf(all);
    }

    /** The fields of a state that differ from the other's; all that are set when there is no other. */
    private static List<Value> values(PersonState other, PersonState state) {
        List<Value> values = new ArrayList<>();
        for (Map.Entry<String, Function<PersonState, Object>> field : FIELDS) {
            Object value = field.getValue().apply(state);
            Object otherValue = other == null ? null : field.getValue().apply(other);
            if (!Objects.equals(value, otherValue)) {
                values.add(new Value(field.getKey(), value == null ? "—" : value.toString()));
            }
        }
        return List.copyOf(values);
    }

    /** The values as they are kept; null for none. */
    static String text(List<Value> values) {
        return values.isEmpty()
                ? null
                : values.stream()
                        .map(value -> value.column() + ": " + value.text())
                        .collect(Collectors.joining(BETWEEN));
    }

    /** The values of a text as {@link #text} wrote it. */
    static List<Value> values(String text) {
        List<Value> values = new ArrayList<>();
        Matcher column = COLUMN.matcher(text == null ? "" : text);
        boolean found = column.find();
        while (found) {
            String name = column.group(1);
            int from = column.end();
            found = column.find();
            values.add(new Value(name, text.substring(from, found ? column.start() : text.length())));
        }
        return List.copyOf(values);
    }

    /** The feed with everybody who is missing from it set to left, from the given day. */
    static StagedFeed withLeavers(StagedFeed feed, LocalDate on) {
        List<StagedFeed.Wanted> people = new ArrayList<>(feed.people());
        feed.missing().values().forEach(state -> people.add(new StagedFeed.Wanted(0, on, state, state.leavingOn(on))));
        return new StagedFeed(
                feed.units(),
                feed.jobs(),
                feed.locations(),
                people,
                feed.assignments(),
                feed.bringsAssignments(),
                Map.of());
    }
}
