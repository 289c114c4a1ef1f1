package org.withoutfear.learning.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.withoutfear.learning.QuestionRuled;

/** Begins to count anew once the ruling really stands. */
@Stateless
@PermitAll
public class WakeRegrading {

    @Inject
    private Regrading regrading;

    public void ruled(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionRuled event) {
        regrading.wake();
    }
}
