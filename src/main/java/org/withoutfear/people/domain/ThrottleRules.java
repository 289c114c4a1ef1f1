package org.withoutfear.people.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who keeps failing has to wait. An account: after five failures one minute, doubled by each further one up to
 * fifteen. A network address: fifty failures in a quarter of an hour, then the rest of that quarter.
 */
enum ThrottleRules {
    ACCOUNT {
        @Override
        Instant freeAgain(int failures, Instant first, Instant last) {
            if (failures < 5) {
                return ALWAYS;
            }
            int doublings = Math.min(failures - 5, 4);
            Duration wait = Duration.ofMinutes(1L << doublings);
            return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }

        @Override
        boolean forgotten(Instant first, Instant last, Instant now) {
            return now.isAfter(last.plus(Duration.ofHours(12)));
        }
    },
    NETWORK {
        @Override
        Instant freeAgain(int failures, Instant first, Instant last) {
            return failures < 50 ? ALWAYS : first.plus(LONGEST);
        }

        @Override
        boolean forgotten(Instant first, Instant last, Instant now) {
            return !now.isBefore(first.plus(LONGEST));
        }
    },
    /** Codes asked for by mail: three an hour for one user name, so that nobody's mailbox can be filled. */
    MAIL {
        @Override
        Instant freeAgain(int failures, Instant first, Instant last) {
            return failures < 3 ? ALWAYS : first.plus(Duration.ofHours(1));
        }

        @Override
        boolean forgotten(Instant first, Instant last, Instant now) {
            return !now.isBefore(first.plus(Duration.ofHours(1)));
        }
    };

    /** Not the last attempt: of two at the same moment, the one that is counted second may have looked at its clock first. */
    private static final Instant ALWAYS = Instant.EPOCH;

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** The instant from which the next attempt is let through. */
    abstract Instant freeAgain(int failures, Instant first, Instant last);

    /** Whether the count starts anew. */
    abstract boolean forgotten(Instant first, Instant last, Instant now);
}
