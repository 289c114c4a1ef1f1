package org.withoutfear.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.withoutfear.certification.RequirementView;
import org.withoutfear.certification.Status;

/** How a requirement stands today, kept so that a list of thousands computes nothing. It knows the day on which it changes by itself. */
@Entity
@Table(name = "reporting_standing")
public class Standing {

    @Id
    @Column(name = "requirement_id")
    private long requirementId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "programme_id", updatable = false)
    private long programmeId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "date_that_counts")
    private LocalDate dateThatCounts;

    @Column(name = "computed_on")
    private LocalDate computedOn;

    @Column(name = "next_change_on")
    private LocalDate nextChangeOn;

    protected Standing() {}

    public Standing(RequirementView requirement, LocalDate today) {
        this.requirementId = requirement.id();
        this.personId = requirement.personId();
        this.programmeId = requirement.programmeId();
        show(requirement, today);
    }

    public final void show(RequirementView requirement, LocalDate today) {
        status = requirement.status();
        dateThatCounts = requirement.dateThatCounts();
        nextChangeOn = requirement.nextChangeOn();
        computedOn = today;
    }

    public long requirementId() {
        return requirementId;
    }
}
