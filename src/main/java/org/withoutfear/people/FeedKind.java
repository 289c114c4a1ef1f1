package org.withoutfear.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of an HR feed and their columns. Order is free; names are fixed (a mapping file translates other names). */
public enum FeedKind {
    DEPARTMENTS(List.of("department_code", "name_en", "name_fr"), List.of("parent_code")),
    JOBS(List.of("job_code", "title_en", "title_fr", "job_family", "scenario_role"), List.of()),
    LOCATIONS(List.of("location_code", "name_en", "name_fr"), List.of("counters")),
    STAFF(
            List.of(
                    "employee_id",
                    "username",
                    "given_name",
                    "family_name",
                    "employment_status",
                    "effective_on",
                    "hire_date",
                    "job_code",
                    "department_code",
                    "language"),
            List.of(
                    "email",
                    "preferred_name",
                    "end_date",
                    "leave_start",
                    "leave_end",
                    "location_code",
                    "manager_employee_id",
                    "employment_type")),
    ASSIGNMENTS(
            List.of("employee_id", "job_code", "department_code", "from"),
            List.of("location_code", "manager_employee_id", "to"));

    private final List<String> required;
    private final List<String> optional;

    FeedKind(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    public List<String> required() {
        return required;
    }

    public boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The kind whose required columns are all in the header; so a file may have any name. */
    public static Optional<FeedKind> of(List<String> header) {
        return Arrays.stream(values())
                .filter(kind -> header.containsAll(kind.required()))
                .max((a, b) -> Integer.compare(a.required.size(), b.required.size()));
    }
}
