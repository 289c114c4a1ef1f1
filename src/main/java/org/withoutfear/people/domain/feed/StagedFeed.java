package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A feed that was read and found whole: what it wants, ready to be compared and applied. */
record StagedFeed(
        List<Unit> units,
        List<Job> jobs,
        List<Location> locations,
        List<Wanted> people,
        List<Assignment> assignments,
        boolean bringsAssignments,
        Map<String, PersonState> missing) {

    record Unit(String code, String nameEn, String nameFr, String parent) {}

    record Job(String code, String titleEn, String titleFr, String family, String role) {}

    record Location(String code, String nameEn, String nameFr, int counters) {}

    /** A person as a row wants it, from a day on. {@code before} is null for somebody new. */
    record Wanted(int line, LocalDate effectiveOn, PersonState before, PersonState after) {

        boolean isNew() {
            return before == null;
        }

        boolean isChange() {
            return before != null && !before.equals(after);
        }
    }

    record Assignment(
            String employeeId,
            String job,
            String unit,
            String location,
            String manager,
            LocalDate from,
            LocalDate to) {}
}
