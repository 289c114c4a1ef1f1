package org.withoutfear.learning.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.io.StringReader;

/** What an attempt was drawn from besides its seed: a fact, kept so that it can be drawn again. */
@Entity
@Table(name = "learning_draw")
public class KeptDraw {

    /** Of the rules that draw. Another one as soon as the same seed and basis would give anything else than before. */
    static final int EDITION = 1;

    @Id
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @Column(updatable = false)
    private int edition;

    @Column(name = "drawn_from", updatable = false)
    private String drawnFrom;

    protected KeptDraw() {}

    public KeptDraw(QuizAttempt attempt, QuizBasis basis) {
        this(attempt, basis.text());
    }

    public KeptDraw(ScenarioAttempt attempt, VariantBasis basis) {
        this(attempt, basis.text());
    }

    private KeptDraw(Attempt attempt, String drawnFrom) {
        this.attempt = attempt;
        this.edition = EDITION;
        this.drawnFrom = drawnFrom;
    }

    /** Whether the rules of today are those that drew it. */
    boolean repeatable() {
        return edition == EDITION;
    }

    QuizBasis quiz() {
        return QuizBasis.of(drawnFrom);
    }

    VariantBasis variant() {
        return VariantBasis.of(drawnFrom);
    }

    static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
