package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.withoutfear.people.AccountChanged;

/**
 * Which accounts this server changed lately, so that a session learns of it at its next request and no request has to ask the
 * database. Sessions of other servers learn of it when they look again by themselves.
 */
@ApplicationScoped
@PermitAll
public class RecentChanges {

    private static final int MOST = 10_000;

    @Inject
    private Clock clock;

    private final ConcurrentMap<Long, Instant> changes = new ConcurrentHashMap<>();

    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged event) {
        if (changes.size() >= MOST) {
            changes.clear();
        }
        changes.put(event.personId(), clock.instant());
    }

    /** Whether the account changed at this instant or after it. */
    public boolean since(long personId, Instant instant) {
        Instant change = changes.get(personId);
        return change != null && !change.isBefore(instant);
    }
}
