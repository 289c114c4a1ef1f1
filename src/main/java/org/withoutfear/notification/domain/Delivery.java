package org.withoutfear.notification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The short transactions around a delivery: no connection to the database waits for the mail server. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Delivery {

    static final int BATCH = 20;

    @Inject
    private MessageStore messages;

    @Inject
    private Clock clock;

    public List<Message.Claimed> claim() {
        return messages.claim(BATCH);
    }

    public void sent(long id) {
        messages.find(id).ifPresent(message -> message.sent(clock.instant()));
    }

    public void failed(long id, String why) {
        messages.find(id).ifPresent(message -> message.failed(why, clock.instant()));
    }
}
