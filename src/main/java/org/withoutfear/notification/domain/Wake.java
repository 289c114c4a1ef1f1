package org.withoutfear.notification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.withoutfear.notification.MessageQueued;

/** Wakes the sender once the message is really there. */
@Stateless
@PermitAll
public class Wake {

    @Inject
    private Sender sender;

    public void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageQueued event) {
        sender.wake();
    }
}
