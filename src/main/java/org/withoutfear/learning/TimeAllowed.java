package org.withoutfear.learning;

import java.time.Duration;
import java.util.Optional;

/** How much time somebody has for a quiz with a time limit. */
public enum TimeAllowed {
    ONCE(100),
    ONE_AND_A_QUARTER(125),
    ONE_AND_A_HALF(150),
    TWICE(200),
    NO_LIMIT(0);

    private final int percent;

    TimeAllowed(int percent) {
        this.percent = percent;
    }

    /** The time for a quiz of so many minutes; nothing when there is no limit. */
    public Optional<Duration> of(int minutes) {
        return this == NO_LIMIT ? Optional.empty() : Optional.of(Duration.ofSeconds(minutes * 60L * percent / 100));
    }
}
