package org.withoutfear.certification;

/** From which day the validity of a certification counts. */
public enum ExpiryBasis {
    /** From the day of completion. */
    COMPLETION,
    /** A renewal inside its window, or before an extension ends, counts from the old expiry; a late one from its completion. */
    PREVIOUS_EXPIRY,
    /** To the same day of the year for everybody, after a minimum active time. */
    FIXED_DAY
}
