package org.withoutfear.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Why a requirement is one, from a day on. Insert-only: a reason ends by a later row that supersedes it. */
@Entity
@Table(name = "certification_reason")
public class Reason {

    /** By the rule of a job family. */
    public static final String RULE = "RULE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_sequence")
    private Long id;

    @Column(name = "requirement_id", updatable = false)
    private long requirementId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String detail;

    @Column(name = "begins_on", updatable = false)
    private LocalDate beginsOn;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "supersedes_id", updatable = false)
    private Long supersedesId;

    protected Reason() {}

    /** A job family makes the programme a duty. */
    public Reason(long requirementId, String jobFamily, LocalDate beginsOn, Instant recordedAt) {
        this.requirementId = requirementId;
        this.kind = RULE;
        this.detail = jobFamily;
        this.beginsOn = beginsOn;
        this.recordedAt = recordedAt;
    }

    /** The same reason, with its last day. One that ends before it began leaves no day. */
    public Reason endedOn(LocalDate lastDay, Instant now) {
        Reason ended = new Reason(requirementId, detail, beginsOn, now);
        ended.kind = kind;
        ended.endsOn = lastDay;
        ended.supersedesId = id;
        return ended;
    }

    public Long id() {
        return id;
    }

    public long requirementId() {
        return requirementId;
    }

    public String detail() {
        return detail;
    }

    public Long supersedesId() {
        return supersedesId;
    }

    public boolean open() {
        return endsOn == null;
    }

    public Interval days() {
        return new Interval(beginsOn, endsOn);
    }
}
