package org.withoutfear.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which completions are shown; what is null does not narrow.
 *
 * @param status a {@link org.withoutfear.certification.Status} by name, or {@link #RENEWED}
 */
public record CompletionFilter(
        Long programmeId, Long unitId, String status, String name, LocalDate certifiedFrom, LocalDate certifiedTo)
        implements Serializable {

    /** The lines whose certificate a newer one followed. */
    public static final String RENEWED = "RENEWED";
}
