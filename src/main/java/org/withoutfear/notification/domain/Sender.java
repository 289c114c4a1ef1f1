package org.withoutfear.notification.domain;

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
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.withoutfear.notification.domain.Postman.MailServer;
import org.withoutfear.shared.Settings;

/**
 * Sends what is in the outbox: every ten seconds on every server, and at once after a message was put in. Which server sends which
 * message is settled by the claim.
 */
@Singleton
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sender {

    @Inject
    private Delivery delivery;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final AtomicBoolean sending = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tick() {
        if (settings.mailHost().isPresent() && sending.compareAndSet(false, true)) {
            try {
                sendAll();
            } finally {
                sending.set(false);
            }
        }
    }

    /** A message came in: sends now instead of at the next tick. */
    @Asynchronous
    public void wake() {
        tick();
    }

    private void sendAll() {
        try (Postman postman = new Postman(server(), clock)) {
            List<Message.Claimed> claimed = delivery.claim();
            while (!claimed.isEmpty()) {
                claimed.forEach(message -> send(message, postman));
                claimed = delivery.claim();
            }
        }
    }

    private void send(Message.Claimed message, Postman postman) {
        try {
            postman.deliver(message);
            delivery.sent(message.id());
        } catch (MessagingException e) {
            delivery.failed(message.id(), why(e));
        }
    }

    /** What went wrong at the root: "Connection refused" says more than "Could not connect". */
    private static String why(MessagingException thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == thrown ? String.valueOf(thrown.getMessage()) : thrown.getMessage() + " – " + root.getMessage();
    }

    private MailServer server() {
        return new MailServer(
                settings.mailHost().orElseThrow(),
                settings.mailPort(),
                settings.mailUser().orElse(null),
                settings.mailPassword().orElse(null),
                settings.mailFrom(),
                "Without Fear");
    }
}
