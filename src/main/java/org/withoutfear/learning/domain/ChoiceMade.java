package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.Language;

/** A choice in a scenario, as it was made: which step and option, in which order, when, and in which language it was read. */
@Entity
@Table(name = "learning_choice")
public class ChoiceMade {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_sequence")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attempt_id", updatable = false)
    private ScenarioAttempt attempt;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private String choice;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scenario.Verdict verdict;

    @Column(updatable = false)
    private String language;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(updatable = false)
    private boolean carried;

    protected ChoiceMade() {}

    ChoiceMade(
            ScenarioAttempt attempt,
            int position,
            String step,
            String choice,
            Scenario.Verdict verdict,
            Language language,
            Instant now) {
        this.attempt = attempt;
        this.position = position;
        this.step = step;
        this.choice = choice;
        this.verdict = verdict;
        this.language = language.code();
        this.chosenAt = now;
    }

    /** The choice of an earlier attempt, which another one goes on from. */
    static ChoiceMade carried(ScenarioAttempt attempt, int position, ChoiceMade earlier) {
        ChoiceMade made = new ChoiceMade(
                attempt, position, earlier.step, earlier.choice, earlier.verdict, earlier.language(), earlier.chosenAt);
        made.carried = true;
        return made;
    }

    boolean same(ChoiceMade other) {
        return step.equals(other.step) && choice.equals(other.choice);
    }

    public int position() {
        return position;
    }

    public String step() {
        return step;
    }

    public String choice() {
        return choice;
    }

    public Scenario.Verdict verdict() {
        return verdict;
    }

    /** Whether it was made in an earlier attempt, from which this one goes on. */
    public boolean carried() {
        return carried;
    }

    public Language language() {
        return Language.of(language);
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
