package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Submits one quiz whose time is over, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Overdue {

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private TimeKeeper time;

    public void submit(long attemptId) {
        QuizAttempt attempt = store.quizToChange(attemptId);
        time.settleIfOver(attempt, enrolments.module(attempt));
    }
}
