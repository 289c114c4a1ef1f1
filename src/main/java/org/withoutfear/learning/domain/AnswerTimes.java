package org.withoutfear.learning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long each question of a quiz took. Between one answer and the next, the time counts for the question answered next; a pause
 * longer than an hour was spent elsewhere, and counts for none.
 */
final class AnswerTimes {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Instant started;
    private final List<AnswerGiven> answers;

    AnswerTimes(Instant started, List<AnswerGiven> answers) {
        this.started = started;
        this.answers = answers;
    }

    /** Seconds by the position of the question. */
    Map<Integer, Integer> byPosition() {
        Map<Integer, Integer> seconds = new HashMap<>();
        Instant before = started;
        for (AnswerGiven answer : answers.stream()
                .sorted(Comparator.comparing(AnswerGiven::answeredAt))
                .toList()) {
            Duration since = Duration.between(before, answer.answeredAt());
            seconds.merge(answer.position(), since.compareTo(LONGEST) > 0 ? 0 : (int) since.toSeconds(), Integer::sum);
            before = answer.answeredAt();
        }
        return seconds;
    }
}
