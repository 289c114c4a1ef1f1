package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.withoutfear.learning.Outcome;

/**
 * One go at a scenario or at the quiz. It keeps the versions it was taken on.
 *
 * <p>Its life: it is begun, answered until its end, and finished once with an outcome; nothing changes it after that
 * but a ruling on one of its questions, which can only raise it. At most one
 * is open for an enrolment, part and mode.
 */
@Entity
@Table(name = "learning_attempt")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 16)
public abstract class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "module_slug", updatable = false)
    private String moduleSlug;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "policy_version", updatable = false)
    private String policyVersion;

    @Column(updatable = false)
    private String part;

    @Column(updatable = false)
    private boolean assessed;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private long seed;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    private int points;

    @Column(name = "points_possible")
    private int pointsPossible;

    @Column(name = "open_key")
    private String openKey;

    @Version
    private int version;

    protected Attempt() {}

    Attempt(Enrolment enrolment, String part, boolean assessed, int number, long seed, Instant now) {
        this.personId = enrolment.personId();
        this.enrolmentId = enrolment.id();
        this.moduleSlug = enrolment.moduleSlug();
        this.moduleVersion = enrolment.moduleVersion();
        this.policyVersion = enrolment.policyVersion();
        this.part = part;
        this.assessed = assessed;
        this.number = number;
        this.seed = seed;
        this.startedAt = now;
        this.openKey = openKey(enrolmentId, part, assessed);
    }

    static String openKey(long enrolmentId, String part, boolean assessed) {
        return enrolmentId + ":" + part + ":" + (assessed ? "assessed" : "practice");
    }

    final void score(int got, int possible) {
        points = got;
        pointsPossible = possible;
    }

    final void finish(Outcome how, Instant now) {
        outcome = how;
        finishedAt = now;
        openKey = null;
    }

    /** What was failed is passed after all, as of when it was finished. */
    final void overturn() {
        outcome = Outcome.PASSED;
    }

    public boolean finished() {
        return outcome != Outcome.OPEN;
    }

    /** Whether it came to a result that counts: not when it is of a draft. */
    public boolean hasResult() {
        return assessed
                && (outcome == Outcome.PASSED || outcome == Outcome.FAILED)
                && !moduleVersion.endsWith("-draft");
    }

    /** The share of the points that were to be had, in whole per cent, never rounded up: 79.9 does not reach 80. */
    public int percent() {
        return pointsPossible == 0 ? 0 : points * 100 / pointsPossible;
    }

    boolean reaches(int passMark) {
        return pointsPossible > 0 && points * 100 >= passMark * pointsPossible;
    }

    public boolean belongsTo(long person) {
        return personId == person;
    }

    boolean of(String otherPart, boolean assessedOnes) {
        return Objects.equals(part, otherPart) && assessed == assessedOnes;
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String moduleSlug() {
        return moduleSlug;
    }

    public String moduleVersion() {
        return moduleVersion;
    }

    public String policyVersion() {
        return policyVersion;
    }

    public String part() {
        return part;
    }

    public boolean assessed() {
        return assessed;
    }

    public int number() {
        return number;
    }

    public long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public int points() {
        return points;
    }

    public int pointsPossible() {
        return pointsPossible;
    }
}
