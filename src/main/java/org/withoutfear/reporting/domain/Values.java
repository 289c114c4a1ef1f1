package org.withoutfear.reporting.domain;

import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/** What the two databases give back, as the values the views are made of. */
final class Values {

    private Values() {}

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static LocalDate date(Object value) {
        return value == null ? null : LocalDate.parse(value.toString().substring(0, 10));
    }

    /** Null when there is no text. */
    static BilingualText text(Object en, Object fr) {
        return en == null ? null : new BilingualText((String) en, (String) fr);
    }
}
