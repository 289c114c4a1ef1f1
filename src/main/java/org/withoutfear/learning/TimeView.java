package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;

/**
 * The time a quiz with a time limit leaves.
 *
 * @param until when it ends
 * @param seconds how many are left; 0 when it is over
 */
public record TimeView(Instant until, long seconds) implements Serializable {

    /** Minutes left, the one that has begun included. */
    public long minutes() {
        return (seconds + 59) / 60;
    }

    public boolean over() {
        return seconds == 0;
    }
}
