package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.shared.BilingualText;

/**
 * Somebody thinks that a question of a quiz they submitted is wrong, and says why.
 *
 * <p>Its life: it is raised, at most one by a person at a time on what asks the same; answered once; and put away by whoever raised it.
 */
@Entity
@Table(name = "learning_challenge")
public class Challenge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "attempt_id", updatable = false)
    private long attemptId;

    @Column(updatable = false)
    private int position;

    @Column(name = "module_slug", updatable = false)
    private String moduleSlug;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String body;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "reply_en")
    private String replyEn;

    @Column(name = "reply_fr")
    private String replyFr;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Null unless it was upheld. */
    @Column(name = "ruling_id")
    private Long rulingId;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    /** Null once answered: the unique key that keeps a person from contesting the same twice, whatever it is called and where it stands. */
    @Column(name = "open_key")
    private String openKey;

    @Version
    private int version;

    protected Challenge() {}

    public Challenge(QuizAttempt attempt, int position, Question contested, String body, Instant now) {
        this.personId = attempt.personId();
        this.attemptId = attempt.id();
        this.position = position;
        this.moduleSlug = attempt.moduleSlug();
        this.moduleVersion = attempt.moduleVersion();
        this.question = contested.slug();
        this.body = body;
        this.raisedAt = now;
        this.openKey = personId + ":" + moduleSlug + ":" + contested.fingerprint();
    }

    /**
     * Answers it; the first answer counts.
     *
     * @param ruling what was ruled on its question; null when the question stays as it is
     */
    void answer(ChallengeAnswer answer, Ruling ruling, long by, Instant now) {
        if (open()) {
            rulingId = ruling == null ? null : ruling.id();
            decision = answer.decision();
            replyEn = answer.reply().en();
            replyFr = answer.reply().fr();
            answeredBy = by;
            answeredAt = now;
            openKey = null;
        }
    }

    /** Whoever raised it has seen the answer; the first time counts. */
    public void dismiss(Instant now) {
        if (dismissedAt == null && !open()) {
            dismissedAt = now;
        }
    }

    /** Whether this person contests it. */
    public boolean raisedBy(long person) {
        return personId == person;
    }

    public boolean open() {
        return answeredAt == null;
    }

    public Long id() {
        return id;
    }

    public long attemptId() {
        return attemptId;
    }

    public int position() {
        return position;
    }

    public String moduleSlug() {
        return moduleSlug;
    }

    public String moduleVersion() {
        return moduleVersion;
    }

    public String question() {
        return question;
    }

    public String body() {
        return body;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null unless it was upheld. */
    Long rulingId() {
        return rulingId;
    }

    /** Null while it is open. */
    public Decision decision() {
        return decision;
    }

    /** Null while it is open. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null while it is open. */
    public BilingualText reply() {
        return open() ? null : new BilingualText(replyEn, replyFr);
    }
}
