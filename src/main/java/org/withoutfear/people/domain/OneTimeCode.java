package org.withoutfear.people.domain;

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
import org.withoutfear.people.CodePurpose;

/**
 * A code that works once, for a while, and for few tries. A newer code for the same person ends the older one; what is kept is a
 * digest, so nobody who reads the table can use it.
 */
@Entity
@Table(name = "people_one_time_code")
public class OneTimeCode {

    static final int MOST_ATTEMPTS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_sequence")
    @SequenceGenerator(name = "people_sequence", sequenceName = "people_sequence", allocationSize = 50)
    private Long id;

    /** Null for the code of the first administrator, who is nobody yet. */
    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    @Column(name = "code_hash")
    private String digest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int attempts;

    protected OneTimeCode() {}

    OneTimeCode(Long personId, CodePurpose purpose, String code, Instant now, Duration validity, Long createdBy) {
        this.personId = personId;
        this.purpose = purpose;
        this.digest = OneTimeSecret.digest(String.valueOf(personId), code);
        this.createdAt = now;
        this.createdBy = createdBy;
        this.expiresAt = now.plus(validity);
    }

    /** Tries the code; the try counts, whatever comes of it. */
    boolean opensWith(String code, Instant now) {
        attempts++;
        return usable(now) && OneTimeSecret.matches(digest, String.valueOf(personId), code);
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && attempts <= MOST_ATTEMPTS;
    }

    /** It was used, or another one took its place. */
    void end(Instant now) {
        usedAt = now;
    }

    Long id() {
        return id;
    }

    CodePurpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
