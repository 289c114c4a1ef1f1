package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.withoutfear.learning.Outcome;

/** That an attempt was counted anew after a ruling, with what it came to before and after: once for each attempt and ruling. */
@Entity
@Table(name = "learning_regrade")
public class Regrade {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "ruling_id", updatable = false)
    private long rulingId;

    @Column(name = "attempt_id", updatable = false)
    private long attemptId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "percent_before", updatable = false)
    private int percentBefore;

    @Column(name = "percent_after", updatable = false)
    private int percentAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_before", updatable = false)
    private Outcome outcomeBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_after", updatable = false)
    private Outcome outcomeAfter;

    @Column(name = "regraded_at", updatable = false)
    private Instant regradedAt;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    protected Regrade() {}

    /** Counts the attempt anew and keeps what came of it. */
    Regrade(long rulingId, QuizAttempt attempt, Marking marking, Instant now) {
        this.rulingId = rulingId;
        this.attemptId = attempt.id();
        this.personId = attempt.personId();
        this.percentBefore = attempt.percent();
        this.outcomeBefore = attempt.outcome();
        attempt.regrade(marking);
        this.percentAfter = attempt.percent();
        this.outcomeAfter = attempt.outcome();
        this.regradedAt = now;
    }

    /** Its learner has seen it; the first time counts. */
    public void dismiss(Instant now) {
        if (dismissedAt == null) {
            dismissedAt = now;
        }
    }

    /** Whether it is passed now and was not before. */
    public boolean overturned() {
        return outcomeBefore != outcomeAfter;
    }

    public Long id() {
        return id;
    }

    long rulingId() {
        return rulingId;
    }

    public long attemptId() {
        return attemptId;
    }

    public int percentBefore() {
        return percentBefore;
    }

    public int percentAfter() {
        return percentAfter;
    }
}
