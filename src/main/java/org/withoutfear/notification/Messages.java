package org.withoutfear.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.withoutfear.notification.domain.MessageStore;
import org.withoutfear.people.Caller;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;
import org.withoutfear.shared.Trail;

/** HR sees what could not be sent, and why, and has it tried again. */
@Stateless
@RolesAllowed(Role.HR_ROLE)
public class Messages {

    @Inject
    private MessageStore messages;

    @Inject
    private Settings settings;

    @Inject
    private Event<MessageQueued> queued;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    /** Whether there is a mail server at all. Without one, messages wait. */
    public boolean mailServer() {
        return settings.mailHost().isPresent();
    }

    /** Messages not sent yet: those that failed first, then the newest. Pages count from 1. */
    public Page<UnsentMessage> unsent(int page, int size) {
        return messages.unsent(page, size);
    }

    /**
     * Tries a message again now.
     *
     * @throws NotFound when it is gone, sent or no longer of use
     */
    public void retry(long id) {
        messages.retry(id);
        trail.record(Act.by(caller.personId(), "notification.message.retried", "message:" + id));
        queued.fire(new MessageQueued());
    }
}
