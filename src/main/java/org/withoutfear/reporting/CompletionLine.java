package org.withoutfear.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/**
 * A requirement with one of its certificates; with none, the fields of the certificate are null.
 *
 * @param status the standing today, or {@code RENEWED} when a newer certificate followed
 */
public record CompletionLine(
        long requirementId,
        long certificateId,
        long personId,
        String employeeId,
        String sortName,
        String programmeCode,
        BilingualText programme,
        BilingualText unit,
        String moduleVersions,
        String policyVersion,
        LocalDate certifiedOn,
        LocalDate validTo,
        String status,
        String certificateNumber)
        implements Serializable {}
