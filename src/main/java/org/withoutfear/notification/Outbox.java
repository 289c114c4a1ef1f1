package org.withoutfear.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.withoutfear.notification.domain.MessageStore;

/** Where the other features put what is to be written to people. */
@Stateless
@PermitAll
public class Outbox {

    @Inject
    private MessageStore messages;

    @Inject
    private Event<MessageQueued> queued;

    /**
     * Puts a message into the outbox in the caller's transaction: the reason to write and the message stand or fall together. It is
     * sent after that, as soon as there is a mail server.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(Letter letter) {
        messages.add(letter);
        queued.fire(new MessageQueued());
    }

    /** Takes back what waits for the person and holds a secret that opens nothing any more. What is just being sent still goes. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdrawSecrets(long personId) {
        messages.withdrawSecrets(personId);
    }
}
