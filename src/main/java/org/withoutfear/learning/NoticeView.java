package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/**
 * What a learner is told of a question that was contested, until they put it away.
 *
 * @param address the kind and number under which it is put away
 * @param decision what was decided
 * @param reason why
 * @param change what it did to the learner's own result; null when it is the answer to what they said
 */
public record NoticeView(
        Address address,
        long attempt,
        int position,
        BilingualText module,
        BilingualText question,
        Decision decision,
        Instant at,
        BilingualText reason,
        Change change)
        implements Serializable {

    /** Where a notice comes from. */
    public enum Kind {
        ANSWER,
        RESULT
    }

    public record Address(Kind kind, long id) implements Serializable {}

    /**
     * What a result came to.
     *
     * @param passedNow whether it was failed before and is passed now
     */
    public record Change(int percentBefore, int percentAfter, boolean passedNow) implements Serializable {}
}
