package org.withoutfear.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.withoutfear.notification.Letter;
import org.withoutfear.notification.UnsentMessage;
import org.withoutfear.shared.Language;

/**
 * A message in the outbox. It waits, is claimed by one server for some minutes, and is sent – or fails, and is tried again after
 * ever longer times, at last only when HR asks. Once a secret one is sent or of no use, its text is gone.
 */
@Entity
@Table(name = "notification_message")
public class Message {

    static final String SECRET = "CODE_";

    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_sequence")
    @SequenceGenerator(name = "notification_sequence", sequenceName = "notification_sequence", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private String kind;
    private String address;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int tries;
    private String error;

    protected Message() {}

    Message(Letter letter, Instant now) {
        personId = letter.personId();
        kind = letter.secret() && !letter.kind().startsWith(SECRET) ? SECRET + letter.kind() : letter.kind();
        address = letter.address();
        language = letter.language();
        subject = letter.subject();
        body = letter.body();
        createdAt = now;
        nextTryAt = now;
        expiresAt = letter.expiresAt();
    }

    /** Takes it for one try; another server leaves it alone for a while, and takes it up if this one dies. */
    void claim(Instant now) {
        tries++;
        nextTryAt = now.plus(CLAIM);
    }

    Claimed toSend() {
        return new Claimed(id, address, subject, body, language);
    }

    /** What is needed to send it, outside the transaction. */
    public record Claimed(long id, String address, String subject, String body, Language language) {}

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        error = null;
        forgetSecret();
    }

    void failed(String why, Instant now) {
        error = why.length() > 1000 ? why.substring(0, 1000) : why;
        nextTryAt = tries > PAUSES.size() ? null : now.plus(PAUSES.get(tries - 1));
    }

    /** It is of no use any more: the code in it has expired. */
    void expire(String why) {
        error = why;
        nextTryAt = null;
        forgetSecret();
    }

    boolean useless(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    void retry(Instant now) {
        tries = 0;
        nextTryAt = now;
    }

    private void forgetSecret() {
        if (kind.startsWith(SECRET)) {
            body = "";
        }
    }

    boolean sent() {
        return sentAt != null;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    String body() {
        return body;
    }

    UnsentMessage view() {
        return new UnsentMessage(id, personId, address, subject, createdAt, nextTryAt, tries, error);
    }
}
