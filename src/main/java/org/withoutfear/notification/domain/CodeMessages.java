package org.withoutfear.notification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.withoutfear.notification.Letter;
import org.withoutfear.notification.Outbox;
import org.withoutfear.people.CodeIssued;
import org.withoutfear.people.CodesEnded;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.Settings;

/** Writes to whom a one-time code was made for. */
@Stateless
@PermitAll
public class CodeMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public void codeIssued(@Observes CodeIssued issued) {
        String kind = Message.SECRET + issued.purpose().name();
        String key = "notification." + kind + ".";
        String page = settings.publicAddress() + "/public/choose-password";
        String username =
                people.find(issued.personId()).map(PersonView::username).orElse("");
        String city = settings.cityName().in(issued.language());
        outbox.put(new Letter(
                issued.personId(),
                kind,
                issued.address(),
                issued.language(),
                issued.language().say(key + "subject"),
                issued.language().say(key + "body", issued.code(), page, until(issued), city, username),
                true,
                issued.expiresAt()));
    }

    /** A message that still brings such a code would only mislead. */
    public void codesEnded(@Observes CodesEnded ended) {
        outbox.withdrawSecrets(ended.personId());
    }

    private String until(CodeIssued issued) {
        Instant until = issued.expiresAt();
        return issued.language()
                .write(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT),
                        until.atZone(clock.getZone()));
    }
}
