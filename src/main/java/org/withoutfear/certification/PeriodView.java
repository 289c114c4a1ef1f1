package org.withoutfear.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/**
 * One cycle of a requirement with its dates; what did not happen is null. Never a score or an answer.
 *
 * @param modules the modules it was certified on, each by title and version
 */
public record PeriodView(
        BilingualText programme,
        int number,
        LocalDate assignedOn,
        LocalDate dueOn,
        LocalDate certifiedOn,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate revokedOn,
        BilingualText modules,
        String policyVersion,
        String certificateNumber)
        implements Serializable {}
