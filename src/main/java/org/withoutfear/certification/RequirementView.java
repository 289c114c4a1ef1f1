package org.withoutfear.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * A requirement and its standing on a date.
 *
 * @param dateThatCounts the due date, the last valid day, the end of grace or of leave: what the status turns on; may be null
 * @param nextChangeOn the first day on which the status changes by itself; null when nothing is to come
 * @param moduleSlugs the modules of the programme, in order
 * @param passesCountSince from when on a pass counts for the period that is open; null when every pass does
 * @param reason why it is required: the job family or the detail of the reason
 */
public record RequirementView(
        long id,
        long personId,
        long programmeId,
        String programmeCode,
        BilingualText programme,
        int validityMonths,
        Status status,
        LocalDate dateThatCounts,
        LocalDate nextChangeOn,
        LocalDate dueOn,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate windowOpensOn,
        LocalDate graceEndsOn,
        List<String> moduleSlugs,
        String reason,
        String certificateNumber,
        Instant passesCountSince)
        implements Serializable {}
