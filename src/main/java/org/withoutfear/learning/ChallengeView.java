package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/**
 * A question of a submitted quiz, for its learner to contest, with what they said of it and what was answered.
 *
 * @param text what they said; null before
 * @param raisedAt null before
 * @param decision null until it is answered
 * @param reply null until it is answered
 */
public record ChallengeView(
        AttemptView attempt,
        ResultView.Item item,
        String text,
        Instant raisedAt,
        Decision decision,
        BilingualText reply,
        Instant answeredAt)
        implements Serializable {

    public boolean raised() {
        return raisedAt != null;
    }

    /** Whether it can be said now that the question is wrong. */
    public boolean mayRaise() {
        return !raised() && item.stands();
    }
}
