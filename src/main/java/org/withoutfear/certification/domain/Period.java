package org.withoutfear.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One cycle of a requirement: the projection of its facts.
 *
 * <p>Its life: it is assigned with a due date; the first thing done in a module of the programme is its first activity; passing
 * all modules certifies it for a time; when its window opens, the next period begins beside it. It may be revoked, and is never
 * reset.
 */
@Entity
@Table(name = "certification_period")
public class Period {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_sequence")
    private Long id;

    @Column(name = "requirement_id", updatable = false)
    private long requirementId;

    @Column(updatable = false)
    private int number;

    @Column(name = "assigned_on", updatable = false)
    private LocalDate assignedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_activity_on")
    private LocalDate firstActivityOn;

    @Column(name = "certified_on")
    private LocalDate certifiedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "window_opens_on")
    private LocalDate windowOpensOn;

    @Column(name = "baseline_valid_to")
    private LocalDate baselineValidTo;

    @Column(name = "effective_valid_to")
    private LocalDate effectiveValidTo;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Version
    private int version;

    protected Period() {}

    public Period(long requirementId, int number, LocalDate assignedOn, LocalDate dueOn) {
        this.requirementId = requirementId;
        this.number = number;
        this.assignedOn = assignedOn;
        this.dueOn = dueOn;
    }

    /** The first thing done in one of the modules; later ones change nothing. */
    public boolean start(LocalDate day) {
        if (firstActivityOn != null || certified()) {
            return false;
        }
        firstActivityOn = day;
        return true;
    }

    /** Certifies for the days given. */
    public void certify(LocalDate day, Validity.Days days) {
        if (firstActivityOn == null) {
            firstActivityOn = day;
        }
        certifiedOn = day;
        validFrom = days.validFrom();
        baselineValidTo = days.validTo();
        effectiveValidTo = days.validTo();
        windowOpensOn = days.windowOpensOn();
    }

    public void revoke(LocalDate day) {
        revokedOn = day;
    }

    /** Moves the due date later; never earlier. */
    public boolean postpone(LocalDate newDueOn) {
        if (certified() || !newDueOn.isAfter(dueOn)) {
            return false;
        }
        dueOn = newDueOn;
        return true;
    }

    /** The days a certification now gets, following this period. */
    public Validity.Days renewed(LocalDate day, Validity validity) {
        return revokedOn != null ? validity.first(day) : validity.renewal(day, baselineValidTo, effectiveValidTo);
    }

    /** From when on a pass counts for the period after this one: since its revocation, or since its window opened. */
    public Instant nextCountsSince(Instant revokedAt, ZoneId zone) {
        return revoked() ? revokedAt : windowOpensOn.atStartOfDay(zone).toInstant();
    }

    public boolean certified() {
        return certifiedOn != null;
    }

    public boolean revoked() {
        return revokedOn != null;
    }

    /** The next period may begin: this one is certified and its window is open, or it was revoked. */
    public boolean makesRoom(LocalDate day) {
        return certified() && (revoked() || !windowOpensOn.isAfter(day));
    }

    public Long id() {
        return id;
    }

    public long requirementId() {
        return requirementId;
    }

    public int number() {
        return number;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }

    public LocalDate certifiedOn() {
        return certifiedOn;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate windowOpensOn() {
        return windowOpensOn;
    }

    public LocalDate effectiveValidTo() {
        return effectiveValidTo;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }

    public PeriodDates dates() {
        return new PeriodDates(
                assignedOn, dueOn, firstActivityOn, certifiedOn, validFrom, windowOpensOn, effectiveValidTo, revokedOn);
    }
}
