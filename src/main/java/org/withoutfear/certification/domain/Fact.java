package org.withoutfear.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that is true of a period from a day on, and since when it is known. Insert-only; the periods are its projection. */
@Entity
@Table(name = "certification_fact")
public class Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_sequence")
    private Long id;

    @Column(name = "requirement_id", updatable = false)
    private long requirementId;

    @Column(name = "period_number", updatable = false)
    private int periodNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FactKind kind;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(updatable = false)
    private String detail;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "supersedes_id", updatable = false)
    private Long supersedesId;

    protected Fact() {}

    public Fact(Period period, FactKind kind, LocalDate effectiveOn, LocalDate untilOn, Instant recordedAt) {
        this.requirementId = period.requirementId();
        this.periodNumber = period.number();
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.untilOn = untilOn;
        this.recordedAt = recordedAt;
    }

    public Fact because(String reason, Long byPersonId) {
        this.detail = reason;
        this.recordedBy = byPersonId;
        return this;
    }

    /** Says that this is believed instead of an earlier fact. */
    public Fact insteadOf(Fact earlier) {
        this.supersedesId = earlier.id;
        return this;
    }

    public Long id() {
        return id;
    }

    public long requirementId() {
        return requirementId;
    }

    public FactKind kind() {
        return kind;
    }

    public Long supersedesId() {
        return supersedesId;
    }

    public Interval days() {
        return new Interval(effectiveOn, untilOn);
    }
}
