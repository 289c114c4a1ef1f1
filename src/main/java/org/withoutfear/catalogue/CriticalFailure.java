package org.withoutfear.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight failures that fail an attempt whatever the score. Files write them in lower case with hyphens. */
public enum CriticalFailure {
    ASKS_STATUS,
    THREATENS,
    TELLS_WITHOUT_AUTHORITY,
    WRONGLY_REFUSES,
    RECORDS_NEEDLESSLY,
    OBSTRUCTS,
    SKIPS_LEGAL_DUTY,
    PROMISES_IMMUNITY;

    /** The name as content files write it, such as {@code asks-status}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CriticalFailure> of(String slug) {
        return Arrays.stream(values()).filter(f -> f.slug().equals(slug)).findFirst();
    }
}
