package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.withoutfear.catalogue.TrainingModule;

/**
 * Somebody's way through one version of a module.
 *
 * <p>Its life: it opens with the first thing done in the module and pins the version that is current then; a version published
 * later does not disturb it; it is passed once, when every part is done, and is closed from then on. Who knows the matter may choose
 * to test out: the assessments alone then pass it. Taking the module again, to
 * renew, is a new enrolment.
 */
@Entity
@Table(name = "learning_enrolment")
@SequenceGenerator(name = "learning_sequence", sequenceName = "learning_sequence", allocationSize = 50)
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "module_slug", updatable = false)
    private String moduleSlug;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "policy_version", updatable = false)
    private String policyVersion;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "passed_at")
    private Instant passedAt;

    /** When the learner chose to take the assessments without the lessons; null when they did not. */
    @Column(name = "test_out_at")
    private Instant testOutAt;

    @Column(name = "tested_out")
    private boolean testedOut;

    /** Null once closed: the unique key that keeps a person from having two open enrolments in a module. */
    @Column(name = "open_key")
    private String openKey;

    @Version
    private int version;

    protected Enrolment() {}

    public Enrolment(long personId, TrainingModule module, Instant now) {
        this.personId = personId;
        this.moduleSlug = module.slug();
        this.moduleVersion = module.version();
        this.policyVersion = module.policyVersion();
        this.startedAt = now;
        this.openKey = openKey(personId, module);
    }

    /** A draft has a key of its own: trying it out does not touch what the person has under way. */
    static String openKey(long personId, TrainingModule module) {
        String key = personId + ":" + module.slug();
        return module.draft() ? key + ":" + module.version() : key;
    }

    /**
     * Passes the enrolment, if it was not before.
     *
     * @return whether this is the moment at which it was passed
     */
    public boolean pass(Instant now) {
        if (passedAt != null) {
            return false;
        }
        passedAt = now;
        openKey = null;
        return true;
    }

    /** Chooses to take the assessments without the lessons, for as long as it is open; the first time counts. */
    public void testOut(Instant now) {
        if (open() && testOutAt == null) {
            testOutAt = now;
        }
    }

    /** Keeps that it was passed without the lessons. */
    void passedWithoutLessons() {
        testedOut = true;
    }

    public boolean open() {
        return openKey != null;
    }

    /** Whether the lessons may be left out. */
    public boolean testingOut() {
        return testOutAt != null;
    }

    /** From when on the lessons may be left out; null when they may not. */
    Instant testOutAt() {
        return testOutAt;
    }

    /** Whether it was passed without the lessons. */
    public boolean testedOut() {
        return testedOut;
    }

    public boolean passed() {
        return passedAt != null;
    }

    /** Drafts are tried out by authors; nothing done in one counts. */
    public boolean draft() {
        return moduleVersion.endsWith("-draft");
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
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

    public Instant startedAt() {
        return startedAt;
    }

    public Instant passedAt() {
        return passedAt;
    }
}
