package org.withoutfear.certification.domain;

import java.time.LocalDate;

/** The dates of one period of a requirement; what did not happen is null. */
public record PeriodDates(
        LocalDate assignedOn,
        LocalDate dueOn,
        LocalDate firstActivityOn,
        LocalDate certifiedOn,
        LocalDate validFrom,
        LocalDate windowOpensOn,
        LocalDate effectiveValidTo,
        LocalDate revokedOn) {

    boolean certifiedBy(LocalDate day) {
        return certifiedOn != null && !certifiedOn.isAfter(day);
    }

    boolean revokedBy(LocalDate day) {
        return revokedOn != null && !revokedOn.isAfter(day);
    }

    boolean validOn(LocalDate day) {
        return certifiedBy(day) && !revokedBy(day) && new Interval(validFrom, effectiveValidTo).covers(day);
    }
}
