package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.shared.BilingualText;

/**
 * A finished assessment of the caller's own, and the texts it was taken on.
 *
 * @param testedOut whether its module was passed without the lessons
 */
public record HistoryLine(
        long attempt,
        Instant at,
        PartKind kind,
        BilingualText module,
        BilingualText part,
        Outcome outcome,
        int percent,
        String moduleVersion,
        String policyVersion,
        boolean testedOut)
        implements Serializable {}
