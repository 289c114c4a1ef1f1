package org.withoutfear.people;

import java.time.LocalDate;

/**
 * An HR feed changed people, units, jobs or managers. One event a run, fired in its transaction.
 *
 * @param runId the run, whose differences tell who changed
 * @param on the date in the city on which it was applied
 */
public record FeedApplied(long runId, LocalDate on) {}
