package org.withoutfear.shared;

import java.time.LocalDate;
import java.util.List;

/** What the two databases give back to a native query, as the values the views are made of. */
public final class Values {

    private Values() {}

    /** The rows of a query of several columns, each of which comes as an array. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }

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
