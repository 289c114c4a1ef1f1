package org.withoutfear.people.domain.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes a staged feed, set by set, in the caller's transaction. Rows that want what is known already are left alone. */
@ApplicationScoped
public class CityWriter {

    private static final String FACT =
            "insert into people_employment_fact (employment_status, employment_type, hire_date,"
                    + " end_date, leave_start, leave_end, job_id, unit_id, location_id, manager_id, id, person_id, effective_on,"
                    + " recorded_at, recorded_by, feed_run_id, projected)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEW_PERSON = "insert into people_person (username, email, given_name, family_name,"
            + " preferred_name, sort_name, language, id, employee_id, employment_status, employment_type, hire_date)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)";
    private static final String PERSON = "update people_person set username = ?, email = ?, given_name = ?,"
            + " family_name = ?, preferred_name = ?, sort_name = ?, language = ?, employee_id = ? where id = ?";

    @Resource(lookup = "java:jboss/datasources/WithoutFear")
    private DataSource source;

    @Inject
    private Clock clock;

    void write(StagedFeed feed, KnownCity known, long runId, Long by) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Ids ids = new Ids(connection);
            Map<String, Long> units = units(connection, ids, feed.units(), known);
            Map<String, Long> jobs = jobs(connection, ids, feed.jobs(), known);
            Map<String, Long> locations = locations(connection, ids, feed.locations(), known);
            Map<String, Long> people = people(connection, ids, feed.people(), known);
            Codes codes = new Codes(units, jobs, locations, people);
            facts(connection, ids, feed.people(), codes, runId, by);
            if (feed.bringsAssignments()) {
                assignments(connection, ids, feed.assignments(), codes, runId);
            }
            if (!feed.units().isEmpty()) {
                closure(connection, feed.units(), known, units);
            }
        }
    }

    private record Codes(
            Map<String, Long> units, Map<String, Long> jobs, Map<String, Long> locations, Map<String, Long> people) {}

    private static Map<String, Long> units(Connection connection, Ids ids, List<StagedFeed.Unit> rows, KnownCity known)
            throws SQLException {
        Map<String, Long> all = new LinkedHashMap<>(known.units());
        try (Batch add = new Batch(
                        connection, "insert into people_unit (name_en, name_fr, code, id) values (?, ?, ?, ?)");
                Batch change =
                        new Batch(connection, "update people_unit set name_en = ?, name_fr = ? where code = ?")) {
            for (StagedFeed.Unit row : rows) {
                if (all.containsKey(row.code())) {
                    change.add(row.nameEn(), row.nameFr(), row.code());
                } else {
                    all.put(row.code(), ids.next());
                    add.add(row.nameEn(), row.nameFr(), row.code(), all.get(row.code()));
                }
            }
        }
        try (Batch parents = new Batch(connection, "update people_unit set parent_id = ? where id = ?")) {
            for (StagedFeed.Unit row : rows) {
                parents.add(row.parent() == null ? null : all.get(row.parent()), all.get(row.code()));
            }
        }
        return all;
    }

    private static Map<String, Long> jobs(Connection connection, Ids ids, List<StagedFeed.Job> rows, KnownCity known)
            throws SQLException {
        Map<String, Long> all = new LinkedHashMap<>(known.jobs());
        String insert =
                "insert into people_job (title_en, title_fr, job_family, scenario_role, code, id) values (?, ?, ?, ?, ?, ?)";
        String update =
                "update people_job set title_en = ?, title_fr = ?, job_family = ?, scenario_role = ? where code = ?";
        try (Batch add = new Batch(connection, insert);
                Batch change = new Batch(connection, update)) {
            for (StagedFeed.Job row : rows) {
                if (all.containsKey(row.code())) {
                    change.add(row.titleEn(), row.titleFr(), row.family(), row.role(), row.code());
                } else {
                    all.put(row.code(), ids.next());
                    add.add(row.titleEn(), row.titleFr(), row.family(), row.role(), row.code(), all.get(row.code()));
                }
            }
        }
        return all;
    }

    private static Map<String, Long> locations(
            Connection connection, Ids ids, List<StagedFeed.Location> rows, KnownCity known) throws SQLException {
        Map<String, Long> all = new LinkedHashMap<>(known.locations());
        String insert = "insert into people_location (name_en, name_fr, counters, code, id) values (?, ?, ?, ?, ?)";
        String update = "update people_location set name_en = ?, name_fr = ?, counters = ? where code = ?";
        try (Batch add = new Batch(connection, insert);
                Batch change = new Batch(connection, update)) {
            for (StagedFeed.Location row : rows) {
                if (all.containsKey(row.code())) {
                    change.add(row.nameEn(), row.nameFr(), row.counters(), row.code());
                } else {
                    all.put(row.code(), ids.next());
                    add.add(row.nameEn(), row.nameFr(), row.counters(), row.code(), all.get(row.code()));
                }
            }
        }
        return all;
    }

    private static Map<String, Long> people(
            Connection connection, Ids ids, List<StagedFeed.Wanted> rows, KnownCity known) throws SQLException {
        Map<String, Long> all = new LinkedHashMap<>(known.ids());
        try (Batch add = new Batch(connection, NEW_PERSON);
                Batch change = new Batch(connection, PERSON)) {
            for (StagedFeed.Wanted row : rows) {
                if (row.isNew()) {
                    long id = ids.next();
                    all.put(row.after().employeeId(), id);
                    add.add(names(
                            row.after(),
                            id,
                            row.after().employeeId(),
                            row.after().type(),
                            row.after().hireDate()));
                } else if (row.isChange()) {
                    String number = row.after().employeeId();
                    change.add(names(row.after(), number, all.get(number)));
                }
            }
        }
        return all;
    }

    private static Object[] names(PersonState state, Object... rest) {
        List<Object> values = new ArrayList<>();
        values.add(state.username());
        values.add(state.email());
        values.add(state.givenName());
        values.add(state.familyName());
        values.add(state.preferredName());
        values.add(state.sortName());
        values.add(state.language());
        values.addAll(List.of(rest));
        return values.toArray();
    }

    private void facts(Connection connection, Ids ids, List<StagedFeed.Wanted> rows, Codes codes, long runId, Long by)
            throws SQLException {
        Instant now = clock.instant();
        try (Batch facts = new Batch(connection, FACT)) {
            for (StagedFeed.Wanted row : rows) {
                if (row.isNew() || row.isChange()) {
                    PersonState state = row.after();
                    facts.add(
                            state.status(),
                            state.type(),
                            state.hireDate(),
                            state.endDate(),
                            state.leaveStart(),
                            state.leaveEnd(),
                            codes.jobs().get(state.job()),
                            codes.units().get(state.unit()),
                            state.location() == null ? null : codes.locations().get(state.location()),
                            state.manager() == null ? null : codes.people().get(state.manager()),
                            ids.next(),
                            codes.people().get(state.employeeId()),
                            row.effectiveOn(),
                            now,
                            by,
                            runId,
                            false);
                }
            }
        }
    }

    private void assignments(Connection connection, Ids ids, List<StagedFeed.Assignment> rows, Codes codes, long runId)
            throws SQLException {
        new AssignmentSet(connection, ids, clock.instant(), runId)
                .replaceBy(rows.stream()
                        .map(row -> new AssignmentSet.Row(
                                codes.people().get(row.employeeId()),
                                codes.jobs().get(row.job()),
                                codes.units().get(row.unit()),
                                row.location() == null
                                        ? null
                                        : codes.locations().get(row.location()),
                                row.manager() == null ? null : codes.people().get(row.manager()),
                                row.from(),
                                row.to()))
                        .toList());
    }

    private static void closure(
            Connection connection, List<StagedFeed.Unit> rows, KnownCity known, Map<String, Long> units)
            throws SQLException {
        Map<String, String> parents = new LinkedHashMap<>(known.unitParents());
        rows.forEach(row -> parents.put(row.code(), row.parent()));
        try (Batch clear = new Batch(connection, "delete from people_unit_closure")) {
            clear.add();
        }
        String insert = "insert into people_unit_closure (ancestor_id, descendant_id, depth) values (?, ?, ?)";
        try (Batch add = new Batch(connection, insert)) {
            for (String code : parents.keySet()) {
                int depth = 0;
                for (String above = code; above != null; above = parents.get(above)) {
                    add.add(units.get(above), units.get(code), depth++);
                }
            }
        }
    }
}
