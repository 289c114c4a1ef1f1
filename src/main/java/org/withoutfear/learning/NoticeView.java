package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/**
 * What a learner is told of a question that was contested, until they put it away.
 *
 * @param address the kind and number under which it is put away
 * @param attempt the one whose result changed; without a change, the one from which the question was contested
 * @param decision what was decided
 * @param reason why
 * @param change what it did to the learner's own result; null when nothing
 * @param contested from where they contested the question; null when they did not
 */
public record NoticeView(
        Address address,
        long attempt,
        BilingualText module,
        BilingualText question,
        Decision decision,
        Instant at,
        BilingualText reason,
        Change change,
        Contested contested)
        implements Serializable {

    /** Where a notice comes from. */
    public enum Kind {
        /** The answer to what they said. */
        ANSWER,
        /** Their own result that changed. */
        RESULT,
        /** Both, by the same ruling. */
        BOTH
    }

    public record Address(Kind kind, long id) implements Serializable {}

    public record Contested(long attempt, int position) implements Serializable {}

    /** Whether it is about an attempt. */
    public boolean isAbout(long id) {
        return attempt == id || contested != null && contested.attempt() == id;
    }

    /**
     * What a result came to.
     *
     * @param passedNow whether it was failed before and is passed now
     */
    public record Change(int percentBefore, int percentAfter, boolean passedNow) implements Serializable {}
}
