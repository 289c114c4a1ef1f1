package org.withoutfear.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Attempts that failed for one account or from one network address. An attempt is counted before it is tried, and
 * forgotten when it succeeds: a hundred at the same moment are a hundred.
 */
@Entity
@Table(name = "people_sign_in_failure")
public class AttemptCount {

    @Id
    @Column(name = "throttle_key")
    private String key;

    private int failures;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected AttemptCount() {}

    AttemptCount(String key, Instant now) {
        this.key = key;
        this.firstAt = now;
        this.lastAt = now;
    }

    /** Counts one more attempt, unless it has to wait. */
    Duration attempt(ThrottleRules rules, Instant now) {
        if (failures > 0 && forgotten(rules, now)) {
            failures = 0;
        }
        Duration wait = waitingTime(rules, now);
        if (!wait.isZero()) {
            return wait;
        }
        if (failures == 0) {
            firstAt = now;
        }
        failures++;
        lastAt = now;
        return Duration.ZERO;
    }

    void forget() {
        failures = 0;
    }

    /** How long the next attempt has to wait; zero when it need not. */
    Duration waitingTime(ThrottleRules rules, Instant now) {
        if (failures == 0 || forgotten(rules, now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, rules.freeAgain(failures, firstAt, lastAt));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** What was counted at a time that has not come yet, because a demonstration was set back, keeps nobody waiting until then. */
    private boolean forgotten(ThrottleRules rules, Instant now) {
        return rules.forgotten(firstAt, lastAt, now)
                || now.plus(ThrottleRules.LONGEST).isBefore(lastAt);
    }
}
