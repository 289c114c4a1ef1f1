package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/** Counts some attempts anew after a ruling, in one transaction of their own. Doing it twice has one effect. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegradeBatch {

    @Inject
    private RulingStore store;

    @Inject
    private RulingBook book;

    @Inject
    private Completion completion;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    public void regrade(long rulingId, List<Long> attemptIds) {
        Set<Long> done = store.regraded(rulingId, attemptIds);
        Map<String, Marking> markings = new HashMap<>();
        Instant now = clock.instant();
        for (QuizAttempt attempt : store.quizzes(attemptIds)) {
            if (!done.contains(attempt.id())) {
                Marking marking = markings.computeIfAbsent(attempt.moduleVersion(), version -> book.marking(attempt));
                regrade(rulingId, attempt, marking, now);
            }
        }
    }

    private void regrade(long rulingId, QuizAttempt attempt, Marking marking, Instant now) {
        Regrade regrade = new Regrade(rulingId, attempt, marking, now);
        store.add(regrade);
        if (regrade.overturned()) {
            trail.record(new Act(
                    null,
                    "learning.attempt.overturned",
                    "quiz:" + attempt.id(), // not whose: it would tell who had failed
                    "ruling:" + rulingId,
                    null,
                    null));
            completion.considerAnew(attempt.enrolmentId(), marking.module(), now);
        }
    }

    /** Every attempt was looked at. */
    public void finish(long rulingId) {
        store.find(rulingId).regraded(clock.instant());
    }
}
