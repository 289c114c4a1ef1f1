package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.withoutfear.shared.Language;

/**
 * An answer to a question of the quiz, as it was given. A changed answer is a new revision; the newest counts.
 *
 * <p>It is kept as one text: its marks, as {@link org.withoutfear.catalogue.Question} defines them, sorted and separated by commas.
 * {@code return-it}; {@code bring-it,call-first}; {@code greet=1,log=3,serve=2}; {@code consulate=privacy-office,neighbour=decline}.
 */
@Entity
@Table(name = "learning_answer")
public class AnswerGiven {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attempt_id", updatable = false)
    private QuizAttempt attempt;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String selected;

    @Column(updatable = false)
    private String language;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected AnswerGiven() {}

    AnswerGiven(QuizAttempt attempt, int position, int revision, Set<String> selected, Language language, Instant now) {
        this.attempt = attempt;
        this.position = position;
        this.revision = revision;
        this.selected = String.join(",", new TreeSet<>(selected));
        this.language = language.code();
        this.answeredAt = now;
    }

    public int position() {
        return position;
    }

    public int revision() {
        return revision;
    }

    /** The marks of the answer. */
    public Set<String> selected() {
        return Set.of(selected.split(","));
    }

    /** The marks as they are kept. */
    String text() {
        return selected;
    }

    public Language language() {
        return Language.of(language);
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
