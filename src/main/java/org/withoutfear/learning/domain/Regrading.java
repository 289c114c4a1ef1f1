package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts anew, after a ruling, every attempt that had its question: at once after it was made, and every minute, so that what was
 * broken off goes on. Many attempts share a transaction; where one of them fails, each is taken alone and the others are not held up.
 */
@Singleton
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regrading {

    private static final Logger LOG = Logger.getLogger(Regrading.class.getName());

    /** Attempts in one transaction. */
    private static final int AT_ONCE = 200;

    /** A quiz that was being submitted while the ruling was made has come in by then. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(10);

    @Inject
    private RulingStore store;

    @Inject
    private RulingBook book;

    @Inject
    private RegradeBatch batch;

    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    public void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                store.unfinished().forEach(this::regradeApart);
            } finally {
                busy.set(false);
            }
        }
    }

    /** A ruling was made: begins now instead of at the next tick. */
    @Asynchronous
    public void wake() {
        tick();
    }

    /** What goes wrong with one ruling does not hold up the others. */
    private void regradeApart(Ruling ruling) {
        try {
            regrade(ruling);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "After the ruling " + ruling.id() + " not every quiz could be counted anew", failed);
        }
    }

    private void regrade(Ruling ruling) {
        Asked asked = book.asked(ruling);
        if (!asked.in(ruling.moduleVersion())) {
            LOG.warning("The version of the ruling " + ruling.id() + " cannot be read; its quizzes wait");
            return;
        }
        boolean whole = true;
        List<Long> ids = store.toRegrade(ruling, asked, 0, AT_ONCE);
        while (!ids.isEmpty()) {
            whole &= regrade(ruling, ids);
            ids = store.toRegrade(ruling, asked, ids.get(ids.size() - 1), AT_ONCE);
        }
        if (whole && clock.instant().isAfter(ruling.ruledAt().plus(STRAGGLERS))) {
            batch.finish(ruling.id());
        }
    }

    private boolean regrade(Ruling ruling, List<Long> attempts) {
        try {
            batch.regrade(ruling.id(), attempts);
            return true;
        } catch (RuntimeException failed) {
            if (attempts.size() > 1) {
                return attempts.stream()
                        .map(one -> regrade(ruling, List.of(one)))
                        .reduce(true, Boolean::logicalAnd);
            }
            LOG.log(Level.SEVERE, "Attempt " + attempts + " could not be counted anew", failed);
            return false;
        }
    }
}
