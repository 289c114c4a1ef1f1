package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * More time granted to somebody.
 *
 * @param reference of a file kept elsewhere; null when none was given. Why it was granted is kept nowhere
 * @param to the last day; null until further notice
 * @param current whether it holds today
 * @param ended when it was ended before its last day; null unless it was
 */
public record AccommodationView(
        long id,
        TimeAllowed timeAllowed,
        String reference,
        LocalDate from,
        LocalDate to,
        boolean current,
        Instant ended)
        implements Serializable {}
