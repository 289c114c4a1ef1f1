package org.withoutfear.learning.domain;

import java.io.Serializable;
import java.util.Objects;

/** The key of a drawn question: its attempt and its position. */
public class DrawnQuestionId implements Serializable {

    private Long attempt;
    private int position;

    public DrawnQuestionId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnQuestionId that
                && Objects.equals(attempt, that.attempt)
                && position == that.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempt, position);
    }
}
