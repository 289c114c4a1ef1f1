package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A lesson somebody opened: the place reached, so that they resume there on any device, and whether it was read to its end. */
@Entity
@Table(name = "learning_lesson_reading")
public class LessonReading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(updatable = false)
    private String lesson;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    /** The heading last in view: 0 is the beginning, 1 the first heading below the title. */
    private int place;

    @Column(name = "place_at")
    private Instant placeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected LessonReading() {}

    public LessonReading(Enrolment enrolment, String lesson, Instant now) {
        this.enrolmentId = enrolment.id();
        this.lesson = lesson;
        this.startedAt = now;
        this.placeAt = now;
    }

    /** Keeps the place, brought within the lesson. */
    public void keepPlace(int heading, int headings, Instant now) {
        int within = Math.max(0, Math.min(heading, headings));
        if (within != place) {
            place = within;
            placeAt = now;
        }
    }

    /** Marks the lesson as read; the first time counts. The place goes back to the beginning, for who reads it again. */
    public void finish(Instant now) {
        if (readAt == null) {
            readAt = now;
            place = 0;
            placeAt = now;
        }
    }

    public String lesson() {
        return lesson;
    }

    public int place() {
        return place;
    }

    public Instant placeAt() {
        return placeAt;
    }

    /** When it was read to its end; null before. */
    Instant readAt() {
        return readAt;
    }

    public boolean read() {
        return readAt != null;
    }
}
