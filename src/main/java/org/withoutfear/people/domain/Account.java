package org.withoutfear.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.withoutfear.shared.Language;

/**
 * The way in for one person. It begins without a password; a one-time code lets its owner choose one, which activates it. Whenever
 * its sessions must end – a new password, a block – its epoch goes up, and a session of an older epoch is not let in any more.
 */
@Entity
@Table(name = "people_account")
public class Account {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    private boolean blocked;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_language")
    private Language preferredLanguage;

    @Version
    private int version;

    protected Account() {}

    Account(long personId) {
        this.personId = personId;
    }

    /** Takes a new password and ends every session that was opened with the old one. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        activate(now);
        sessionEpoch++;
    }

    /** Opens it, unless it is open. Without a password nobody comes in before a code has let its owner choose one. */
    void activate(Instant now) {
        if (activatedAt == null) {
            activatedAt = now;
        }
    }

    void block() {
        blocked = true;
        sessionEpoch++;
    }

    void unblock() {
        blocked = false;
    }

    void prefer(Language language) {
        preferredLanguage = language;
    }

    boolean blocked() {
        return blocked;
    }

    boolean activated() {
        return activatedAt != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    Instant passwordSetAt() {
        return passwordSetAt;
    }

    Language preferredLanguage() {
        return preferredLanguage;
    }
}
