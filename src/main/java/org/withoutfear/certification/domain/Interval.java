package org.withoutfear.certification.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from the first to the last, both included.
 *
 * @param last null while no end is known
 */
public record Interval(LocalDate first, LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Its number of days; none while no end is known. */
    long days() {
        return last == null ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The first day after it; null while no end is known. */
    LocalDate dayAfter() {
        return last == null ? null : last.plusDays(1);
    }
}
