package org.withoutfear.certification.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.withoutfear.certification.ExpiryBasis;

/**
 * How long a certification is valid: local dates in the city's zone, in calendar units. {@code validTo} is the last valid day.
 *
 * @param months the validity
 * @param windowMonths how long before the expiry a renewal counts
 * @param fixedDay the last valid day of every year; only for {@link ExpiryBasis#FIXED_DAY}
 * @param minimumActiveMonths how long a certification to a fixed day lasts at least
 */
public record Validity(ExpiryBasis basis, int months, int windowMonths, MonthDay fixedDay, int minimumActiveMonths) {

    /** The days of one certification. */
    public record Days(LocalDate validFrom, LocalDate validTo, LocalDate windowOpensOn) {}

    /** The days a certification of this day gets, without an earlier one that counts. */
    public Days first(LocalDate completedOn) {
        return switch (basis) {
            case COMPLETION, PREVIOUS_EXPIRY -> lasting(completedOn, completedOn);
            case FIXED_DAY -> to(completedOn, fixedDayAfter(completedOn));
        };
    }

    /**
     * The days a renewal gets.
     *
     * @param baselineValidTo the last valid day of the old period by its rule
     * @param effectiveValidTo its last valid day with an extension
     */
    public Days renewal(LocalDate completedOn, LocalDate baselineValidTo, LocalDate effectiveValidTo) {
        boolean inTime = !completedOn.isAfter(effectiveValidTo);
        if (basis == ExpiryBasis.PREVIOUS_EXPIRY && inTime) {
            LocalDate oldDay = baselineValidTo.plusDays(1);
            return lasting(oldDay, oldDay);
        }
        return first(completedOn);
    }

    /** The first day on which a renewal counts. */
    public LocalDate windowOpensOn(LocalDate validTo) {
        return validTo.plusDays(1).minusMonths(windowMonths);
    }

    private Days lasting(LocalDate validFrom, LocalDate from) {
        return to(validFrom, plusMonths(from, months).minusDays(1));
    }

    private Days to(LocalDate validFrom, LocalDate validTo) {
        return new Days(validFrom, validTo, windowOpensOn(validTo));
    }

    private LocalDate fixedDayAfter(LocalDate completedOn) {
        LocalDate earliest = plusMonths(completedOn, minimumActiveMonths);
        LocalDate day = fixedDay.atYear(earliest.getYear());
        return day.isBefore(earliest)
                ? fixedDay.atYear(Year.of(earliest.getYear()).plusYears(1).getValue())
                : day;
    }

    /** A day that does not exist counts as the first of the next month. */
    static LocalDate plusMonths(LocalDate from, int months) {
        LocalDate day = from.plusMonths(months);
        return day.getDayOfMonth() == from.getDayOfMonth() ? day : day.plusDays(1);
    }
}
