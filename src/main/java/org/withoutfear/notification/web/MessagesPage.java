package org.withoutfear.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.withoutfear.notification.Messages;
import org.withoutfear.notification.UnsentMessage;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.web.CurrentLanguage;
import org.withoutfear.shared.web.Faults;

/** Messages that are not sent, and why; each can be tried again. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int SIZE = 25;

    @Inject
    private Messages messages;

    @Inject
    private Faults faults;

    @Inject
    private CurrentLanguage language;

    private int number = 1;
    private Page<UnsentMessage> unsent;

    public boolean isMailServer() {
        return messages.mailServer();
    }

    public Page<UnsentMessage> getUnsent() {
        if (unsent == null) {
            unsent = messages.unsent(Math.max(1, number), SIZE);
        }
        return unsent;
    }

    public String retry(long id, String address) {
        try {
            messages.retry(id);
            faults.noticeAfterRedirect("notification.messages.retried", address);
        } catch (NotFound alreadySent) {
            faults.noticeAfterRedirect("notification.messages.none");
        }
        return "/hr/messages?faces-redirect=true";
    }

    /** What happened to the message so far, in one sentence or two. */
    public String state(UnsentMessage message) {
        if ("expired".equals(message.error())) {
            return language.say("notification.messages.expired");
        }
        if (message.error() == null) {
            return language.say("notification.messages.waiting");
        }
        String failed = language.say("notification.messages.failed", message.tries(), message.error());
        return failed + " "
                + (message.nextTryAt() == null
                        ? language.say("notification.messages.gaveUp")
                        : language.say("notification.messages.next", language.dateTime(message.nextTryAt())));
    }

    public boolean mayRetry(UnsentMessage message) {
        return isMailServer() && !"expired".equals(message.error());
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
