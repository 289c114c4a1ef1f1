package org.withoutfear.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.certification.Status;
import org.withoutfear.shared.BilingualText;

/** Somebody in a list, with one requirement and its standing. */
public record PersonLine(
        long personId,
        String sortName,
        BilingualText job,
        BilingualText unit,
        BilingualText location,
        Status status,
        LocalDate dateThatCounts)
        implements Serializable {}
