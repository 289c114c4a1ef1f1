package org.withoutfear.certification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.withoutfear.shared.BilingualText;

/**
 * What somebody must hold: training modules, all of them, and the rules of its dates.
 *
 * @param families the job families that must hold it; {@code *} stands for everybody
 * @param dueDays how long after hire, or after the programme went live if that is later, it is due
 * @param graceDays how long after its expiry a certification is said to be in grace
 */
public record Programme(
        long id,
        String code,
        BilingualText title,
        Validity validity,
        int graceDays,
        int dueDays,
        LocalDate liveOn,
        List<String> modules,
        Set<String> families) {

    /** Stands for every job family. */
    static final String EVERYBODY = "*";

    /** The job family that makes the programme a duty of somebody with these; null when none does. */
    public String reasonFor(List<String> jobFamilies) {
        if (families.contains(EVERYBODY)) {
            return EVERYBODY;
        }
        return jobFamilies.stream().filter(families::contains).findFirst().orElse(null);
    }

    public LocalDate assignedOn(LocalDate hireDate) {
        return hireDate.isAfter(liveOn) ? hireDate : liveOn;
    }

    public LocalDate dueOn(LocalDate assignedOn) {
        return assignedOn.plusDays(dueDays);
    }
}
