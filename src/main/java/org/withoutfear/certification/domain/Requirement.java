package org.withoutfear.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** This person must hold this programme: one row however many reasons, and however often they come and go. */
@Entity
@Table(name = "certification_requirement")
@SequenceGenerator(name = "certification_sequence", sequenceName = "certification_sequence", allocationSize = 50)
public class Requirement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_sequence")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "programme_id", updatable = false)
    private long programmeId;

    @Version
    private int version;

    protected Requirement() {}

    public Requirement(long personId, long programmeId) {
        this.personId = personId;
        this.programmeId = programmeId;
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long programmeId() {
        return programmeId;
    }
}
