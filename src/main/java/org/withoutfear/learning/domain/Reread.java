package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A lesson reread after a failed attempt, before the next one. */
@Entity
@Table(name = "learning_reread")
public class Reread {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "attempt_id", updatable = false)
    private long attemptId;

    @Column(updatable = false)
    private String lesson;

    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    protected Reread() {}

    Reread(long attemptId, String lesson, Instant now) {
        this.attemptId = attemptId;
        this.lesson = lesson;
        this.readAt = now;
    }

    public String lesson() {
        return lesson;
    }
}
