package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts attempts in transactions of its own: what is refused and rolled back was tried all the same. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Counts an attempt under the key, or says how long it has to wait: zero when it may be made now.
     *
     * @throws Overtaken when two first attempts meet; made again, the second finds the row of the first
     */
    public Duration attempt(ThrottleRules rules, String key) {
        Instant now = clock.instant();
        AttemptCount count = locked(key);
        return count == null ? first(rules, key, now) : count.attempt(rules, now);
    }

    private Duration first(ThrottleRules rules, String key, Instant now) {
        AttemptCount count = new AttemptCount(key, now);
        Duration wait = count.attempt(rules, now);
        try {
            entities.persist(count);
            entities.flush();
        } catch (PersistenceException keyTaken) {
            throw new Overtaken(keyTaken);
        }
        return wait;
    }

    /** How long the next attempt under the key would have to wait. */
    public Duration waitingTime(ThrottleRules rules, String key) {
        AttemptCount count = entities.find(AttemptCount.class, key);
        return count == null ? Duration.ZERO : count.waitingTime(rules, clock.instant());
    }

    /** It succeeded: nothing to hold against the account any more. The row stays, so that no other attempt has to begin one. */
    public void forget(String key) {
        AttemptCount count = locked(key);
        if (count != null) {
            count.forget();
        }
    }

    /** Counts older than a day say nothing any more. */
    public int sweep() {
        return entities.createQuery("delete from AttemptCount c where c.lastAt < :before")
                .setParameter("before", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    private AttemptCount locked(String key) {
        return entities.find(AttemptCount.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
