package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/**
 * A question somebody contests, as authors see it: never who.
 *
 * @param decision null while it is open
 */
public record ChallengeLine(
        long id,
        BilingualText module,
        String version,
        BilingualText question,
        String text,
        Instant raisedAt,
        Decision decision,
        Instant answeredAt)
        implements Serializable {}
