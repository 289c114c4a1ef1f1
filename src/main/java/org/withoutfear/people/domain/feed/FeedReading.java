package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.withoutfear.people.FeedKind;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.domain.Shapes;

/**
 * Turns the tables of a feed into what it wants, against what is known. Two passes: first everybody is read, then managers are
 * looked up, so that a manager may stand after the people who report to them.
 */
final class FeedReading {

    private final Refusals refusals;
    private final KnownCity known;
    private final FeedSettings settings;
    private final Map<String, Object> units = new HashMap<>();
    private final Map<String, Object> jobs = new HashMap<>();
    private final Map<String, Object> locations = new HashMap<>();

    FeedReading(Refusals refusals, KnownCity known, FeedSettings settings) {
        this.refusals = refusals;
        this.known = known;
        this.settings = settings;
        units.putAll(known.units());
        jobs.putAll(known.jobs());
        locations.putAll(known.locations());
    }

    StagedFeed read(List<FeedTable> tables) {
        List<StagedFeed.Unit> newUnits = units(FeedTable.of(FeedKind.DEPARTMENTS, tables));
        List<StagedFeed.Job> newJobs = jobs(FeedTable.of(FeedKind.JOBS, tables));
        List<StagedFeed.Location> newLocations = locations(FeedTable.of(FeedKind.LOCATIONS, tables));
        Optional<FeedTable> staff = FeedTable.of(FeedKind.STAFF, tables);
        Optional<FeedTable> assignments = FeedTable.of(FeedKind.ASSIGNMENTS, tables);
        Map<String, StagedFeed.Wanted> people = new LinkedHashMap<>();
        staff.ifPresent(table -> people.putAll(people(table)));
        Map<String, PersonState> after = new HashMap<>(known.people());
        people.forEach((id, wanted) -> after.put(id, wanted.after()));
        Map<String, PersonState> missing = settings.full() && staff.isPresent() ? missing(people.keySet()) : Map.of();
        staff.ifPresent(table -> {
            new PeopleChecks(refusals, table.file()).check(people.values(), after);
            new LastAdministrators(refusals, table.file(), known).check(people, missing, settings);
        });
        List<StagedFeed.Assignment> further =
                assignments.map(table -> assignments(table, after)).orElse(List.of());
        return new StagedFeed(
                newUnits,
                newJobs,
                newLocations,
                List.copyOf(people.values()),
                further,
                assignments.isPresent(),
                missing);
    }

    private Map<String, PersonState> missing(Set<String> listed) {
        Map<String, PersonState> missing = new LinkedHashMap<>();
        known.people().forEach((id, state) -> {
            if (!listed.contains(id) && !state.left()) {
                missing.put(id, state);
            }
        });
        return missing;
    }

    private <T> List<T> each(Optional<FeedTable> table, String key, Map<String, Object> into, Function<Cells, T> read) {
        List<T> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        table.ifPresent(t -> t.rows().forEach(row -> {
            Cells cells = new Cells(refusals, t, row);
            String code = cells.required(key);
            if (!code.isEmpty() && !seen.add(code)) {
                cells.refuse(key, "duplicateCode", code);
            }
            into.put(code, code);
            all.add(read.apply(cells));
        }));
        return all;
    }

    private List<StagedFeed.Unit> units(Optional<FeedTable> table) {
        List<StagedFeed.Unit> all = each(
                table,
                "department_code",
                units,
                cells -> new StagedFeed.Unit(
                        cells.text("department_code"),
                        cells.required("name_en"),
                        cells.required("name_fr"),
                        cells.text("parent_code")));
        table.ifPresent(
                t -> t.rows().forEach(row -> new Cells(refusals, t, row).code("parent_code", units, "unknownParent")));
        Map<String, String> parents = new HashMap<>(known.unitParents());
        all.forEach(unit -> parents.put(unit.code(), unit.parent()));
        table.ifPresent(t -> Cycles.find(parents)
                .ifPresent(chain -> refusals.error(
                        t.file(),
                        lineOf(t, "department_code", chain.get(0)),
                        "parent_code",
                        "unitCycle",
                        String.join(" → ", chain))));
        return all;
    }

    private List<StagedFeed.Job> jobs(Optional<FeedTable> table) {
        return each(
                table,
                "job_code",
                jobs,
                cells -> new StagedFeed.Job(
                        cells.text("job_code"),
                        cells.required("title_en"),
                        cells.required("title_fr"),
                        cells.required("job_family"),
                        cells.required("scenario_role")));
    }

    private List<StagedFeed.Location> locations(Optional<FeedTable> table) {
        return each(
                table,
                "location_code",
                locations,
                cells -> new StagedFeed.Location(
                        cells.text("location_code"),
                        cells.required("name_en"),
                        cells.required("name_fr"),
                        cells.number("counters")));
    }

    private Map<String, StagedFeed.Wanted> people(FeedTable table) {
        Map<String, StagedFeed.Wanted> people = new LinkedHashMap<>();
        for (FeedTable.Row row : table.rows()) {
            Cells cells = new Cells(refusals, table, row);
            String id = cells.required("employee_id");
            PersonState before = known.people().get(id);
            PersonState after = person(cells, id, before);
            LocalDate effectiveOn = cells.requiredDate("effective_on");
            if (!id.isEmpty() && people.containsKey(id)) {
                cells.refuse(
                        "employee_id", "duplicateEmployee", id, people.get(id).line());
            } else {
                people.put(id, new StagedFeed.Wanted(row.line(), effectiveOn, before, after));
            }
        }
        return people;
    }

    private PersonState person(Cells cells, String id, PersonState before) {
        LocalDate hire = cells.requiredDate("hire_date");
        LocalDate end = cells.date("end_date");
        LocalDate leaveStart = cells.date("leave_start");
        LocalDate leaveEnd = cells.date("leave_end");
        cells.order("hire_date", hire, "end_date", end);
        cells.order("leave_start", leaveStart, "leave_end", leaveEnd);
        PersonState none = before == null || settings.blankErases() ? null : before;
        cells.required("username");
        String username = cells.shaped("username", Shapes.USERNAME, "notAUsername");
        return new PersonState(
                id,
                username == null ? "" : username.toLowerCase(Locale.ROOT),
                keep(cells.shaped("email", Shapes.EMAIL, "notAnEmail"), none, PersonState::email),
                cells.required("given_name"),
                cells.required("family_name"),
                keep(cells.text("preferred_name"), none, PersonState::preferredName),
                cells.oneOf("language", "EN").toLowerCase(Locale.ROOT),
                cells.oneOf("employment_status", "ACTIVE"),
                cells.oneOf("employment_type", none == null ? "EMPLOYEE" : none.type()),
                hire,
                keep(end, none, PersonState::endDate),
                keep(leaveStart, none, PersonState::leaveStart),
                keep(leaveEnd, none, PersonState::leaveEnd),
                cells.code("job_code", jobs, "unknownJob"),
                cells.code("department_code", units, "unknownUnit"),
                keep(cells.code("location_code", locations, "unknownLocation"), none, PersonState::location),
                keep(cells.text("manager_employee_id"), none, PersonState::manager));
    }

    private static <T> T keep(T given, PersonState before, Function<PersonState, T> known) {
        return given != null || before == null ? given : known.apply(before);
    }

    private List<StagedFeed.Assignment> assignments(FeedTable table, Map<String, PersonState> people) {
        List<StagedFeed.Assignment> all = new ArrayList<>();
        for (FeedTable.Row row : table.rows()) {
            Cells cells = new Cells(refusals, table, row);
            LocalDate from = cells.requiredDate("from");
            LocalDate to = cells.date("to");
            cells.order("from", from, "to", to);
            cells.required("employee_id");
            all.add(new StagedFeed.Assignment(
                    cells.code("employee_id", people, "unknownEmployee"),
                    cells.code("job_code", jobs, "unknownJob"),
                    cells.code("department_code", units, "unknownUnit"),
                    cells.code("location_code", locations, "unknownLocation"),
                    cells.code("manager_employee_id", people, "unknownManager"),
                    from,
                    to));
        }
        return all;
    }

    private static int lineOf(FeedTable table, String column, String value) {
        return table.rows().stream()
                .filter(row -> value.equals(row.get(column)))
                .mapToInt(FeedTable.Row::line)
                .findFirst()
                .orElse(0);
    }
}
