package org.withoutfear.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/** The proof of one certified period, as it was issued. Only its revocation is ever added to it. */
@Entity
@Table(name = "certification_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_sequence")
    private Long id;

    @Column(updatable = false)
    private String number;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "requirement_id", updatable = false)
    private long requirementId;

    @Column(name = "period_id", updatable = false)
    private long periodId;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "programme_title_en", updatable = false)
    private String programmeTitleEn;

    @Column(name = "programme_title_fr", updatable = false)
    private String programmeTitleFr;

    @Column(name = "policy_version", updatable = false)
    private String policyVersion;

    /** Slug and version of each module, such as {@code foundations 1.0.0, counter-and-phone 1.2.0}. */
    @Column(name = "module_versions", updatable = false)
    private String moduleVersions;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "revoked_reason")
    private String revokedReason;

    protected Certificate() {}

    public Certificate(
            String number,
            long personId,
            String holderName,
            Period period,
            BilingualText programme,
            Texts texts,
            Instant now) {
        this.number = number;
        this.personId = personId;
        this.holderName = holderName;
        this.requirementId = period.requirementId();
        this.periodId = period.id();
        this.programmeTitleEn = programme.en();
        this.programmeTitleFr = programme.fr();
        this.policyVersion = texts.policyVersion();
        this.moduleVersions = texts.moduleVersions();
        this.validFrom = period.validFrom();
        this.validTo = period.effectiveValidTo();
        this.issuedAt = now;
    }

    /** The texts somebody was certified on. */
    public record Texts(String policyVersion, String moduleVersions) {}

    public void revoke(Long byPersonId, String reason, Instant now) {
        this.revokedAt = now;
        this.revokedBy = byPersonId;
        this.revokedReason = reason;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    public String number() {
        return number;
    }

    public long personId() {
        return personId;
    }

    public long requirementId() {
        return requirementId;
    }

    public long periodId() {
        return periodId;
    }

    public String holderName() {
        return holderName;
    }

    public BilingualText programme() {
        return new BilingualText(programmeTitleEn, programmeTitleFr);
    }

    public String policyVersion() {
        return policyVersion;
    }

    public String moduleVersions() {
        return moduleVersions;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
