package org.withoutfear.policy;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/**
 * A question about status that a law or binding rule requires, as the public Register lists it.
 *
 * @param note may be null
 */
public record RegisterEntry(
        String entry,
        BilingualText service,
        BilingualText what,
        BilingualText law,
        BilingualText approvedBy,
        LocalDate until,
        BilingualText note)
        implements Serializable {}
