package org.withoutfear.people;

import static org.withoutfear.people.FeedColumn.code;
import static org.withoutfear.people.FeedColumn.day;
import static org.withoutfear.people.FeedColumn.number;
import static org.withoutfear.people.FeedColumn.oneOf;
import static org.withoutfear.people.FeedColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of an HR feed and their columns. Order is free; names are fixed (a mapping file translates other names). */
public enum FeedKind {
    DEPARTMENTS(
            code("department_code", "HALL"),
            text("name_en", 200, "City Hall counter"),
            text("name_fr", 200, "Comptoir de l’hôtel de ville"),
            code("parent_code", "CITY").optional()),
    JOBS(
            code("job_code", "CLERK"),
            text("title_en", 200, "Client service representative"),
            text("title_fr", 200, "Préposé ou préposée au service à la clientèle"),
            code("job_family", "counter"),
            code("scenario_role", "clerk")),
    LOCATIONS(
            code("location_code", "MAIN"),
            text("name_en", 200, "Main Street Service Centre"),
            text("name_fr", 200, "Centre de services de la rue Principale"),
            number("counters", "8").optional()),
    STAFF(
            code("employee_id", "100002"),
            code("username", "droy"),
            text("given_name", 120, "Dana"),
            text("family_name", 120, "Roy"),
            oneOf("employment_status", "active", "active", "leave", "left"),
            day("effective_on", "2027-03-01"),
            day("hire_date", "2019-05-06"),
            code("job_code", "CLERK"),
            code("department_code", "HALL"),
            oneOf("language", "fr", "en", "fr"),
            text("email", 254, "droy@city.example").optional(),
            text("preferred_name", 120, "").optional(),
            day("end_date", "").optional(),
            day("leave_start", "").optional(),
            day("leave_end", "").optional(),
            code("location_code", "MAIN").optional(),
            code("manager_employee_id", "100001").optional(),
            oneOf("employment_type", "employee", "employee", "contractor", "volunteer", "board")
                    .optional()),
    ASSIGNMENTS(
            code("employee_id", "100002"),
            code("job_code", "CLERK"),
            code("department_code", "HALL"),
            day("from", "2027-04-01"),
            code("location_code", "MAIN").optional(),
            code("manager_employee_id", "100001").optional(),
            day("to", "2027-09-30").optional());

    private final List<FeedColumn> columns;

    FeedKind(FeedColumn... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns, those that must be there first. */
    public List<FeedColumn> columns() {
        return columns;
    }

    /** The names of its columns, in the same order. */
    public List<String> names() {
        return columns.stream().map(FeedColumn::name).toList();
    }

    public List<String> required() {
        return columns.stream()
                .filter(FeedColumn::required)
                .map(FeedColumn::name)
                .toList();
    }

    /** The column of this name, where the kind has one. */
    public Optional<FeedColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    public boolean knows(String name) {
        return column(name).isPresent();
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The kind whose required columns are all in the header; so a file may have any name. */
    public static Optional<FeedKind> of(List<String> header) {
        return Arrays.stream(values())
                .filter(kind -> header.containsAll(kind.required()))
                .max((a, b) -> Integer.compare(a.required().size(), b.required().size()));
    }
}
