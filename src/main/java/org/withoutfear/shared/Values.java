package org.withoutfear.shared;

import java.time.LocalDate;

/** What the two databases give back to a native query, as the values the views are made of. */
public final class Values {

    private Values() {}

    public static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Null when there is no date. */
    public static LocalDate date(Object value) {
        return value == null ? null : LocalDate.parse(value.toString().substring(0, 10));
    }

    /** Null when there is no text. */
    public static BilingualText text(Object en, Object fr) {
        return en == null ? null : new BilingualText((String) en, (String) fr);
    }
}
