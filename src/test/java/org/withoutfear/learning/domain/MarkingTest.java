package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.Language;

/** What a question is worth once something was ruled on it. q-1 is critical and single, with a right; q-2 multiple, with a and b. */
class MarkingTest {

    private static final Instant LATER = Sample.NOON.plusSeconds(3600);

    private final TrainingModule module = Sample.module();
    private final QuizAttempt attempt = Sample.quizAttempt();

    private static Ruling withdrawn(String question) {
        return ruling(question, Decision.WITHDRAWN, Set.of(), LATER);
    }

    private static Ruling rekeyed(String question, Set<String> key, Instant at) {
        return ruling(question, Decision.REKEYED, key, at);
    }

    private static Ruling ruling(String question, Decision decision, Set<String> key, Instant at) {
        return new Ruling("counter", "1.0.0", question, new ChallengeAnswer(decision, key, Sample.text("Why")), 3, at);
    }

    private Marking with(Ruling... rulings) {
        return new Marking(module, Stream.of(rulings).collect(Collectors.groupingBy(Ruling::question)));
    }

    @Test
    void aRulingHoldsForTheQuestionUnderTheNameItHasHere() {
        Marking marking = new Marking(module, Map.of("q-1", List.of(withdrawn("as-it-was-called"))));
        assertEquals(12, marking.points(drawn("q-1"), Set.of(), Sample.NOON));
        assertEquals(Set.of("q-1"), marking.withdrawn());
        assertFalse(marking.withdrawn("as-it-was-called"));
    }

    private DrawnQuestion drawn(String question) {
        return attempt.questions().stream()
                .filter(q -> q.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private void submit(String question, Set<String> given) {
        for (DrawnQuestion drawn : attempt.questions()) {
            Set<String> right = module.question(drawn.question()).orElseThrow().correct();
            Set<String> marks = drawn.question().equals(question) ? given : right;
            attempt.answer(module, drawn.position(), marks, 0, Language.EN, Sample.NOON);
        }
        attempt.submit(Marking.of(module), Sample.NOON);
    }

    @Test
    void aWithdrawnQuestionEarnsEverythingForEverybodyAndMissesNothing() {
        assertEquals(12, with(withdrawn("q-1")).points(drawn("q-1"), Set.of(), Sample.NOON));
        assertEquals(12, with(withdrawn("q-1")).points(drawn("q-1"), Set.of("d"), LATER.plusSeconds(1)));
        submit("q-1", Set.of("d"));
        assertEquals(1, attempt.criticalMissed(with()).size());
        assertEquals(0, attempt.criticalMissed(with(withdrawn("q-1"))).size());
        assertEquals(1, attempt.criticalMissed(with(withdrawn("q-2"))).size(), "another one does not help");
    }

    @Test
    void begunBeforeTheBetterOfBothKeysCounts() {
        Marking marking = with(rekeyed("q-2", Set.of("c", "d"), LATER));
        assertEquals(12, marking.points(drawn("q-2"), Set.of("a", "b"), Sample.NOON), "right when it was given");
        assertEquals(12, marking.points(drawn("q-2"), Set.of("c", "d"), Sample.NOON), "right as it turned out");
        assertEquals(6, marking.points(drawn("q-2"), Set.of("a"), Sample.NOON));
        assertEquals(0, marking.points(drawn("q-2"), Set.of(), Sample.NOON));
    }

    @Test
    void begunAfterOnlyTheNewKeyCountsAndALaterOneBesideIt() {
        Marking once = with(rekeyed("q-2", Set.of("c", "d"), LATER));
        assertEquals(0, once.points(drawn("q-2"), Set.of("a", "b"), LATER));
        assertEquals(12, once.points(drawn("q-2"), Set.of("c", "d"), LATER));
        Marking twice =
                with(rekeyed("q-2", Set.of("c", "d"), LATER), rekeyed("q-2", Set.of("d"), LATER.plusSeconds(60)));
        assertEquals(0, twice.points(drawn("q-2"), Set.of("a", "b"), LATER), "never again the first");
        assertEquals(12, twice.points(drawn("q-2"), Set.of("c", "d"), LATER));
        assertEquals(12, twice.points(drawn("q-2"), Set.of("d"), LATER));
        assertEquals(Set.of("d"), twice.key(module.question("q-2").orElseThrow()), "the one that is right today");
    }

    @Test
    void aQuizThatFailedByItIsPassedAsOfWhenItWasFinished() {
        submit("q-1", Set.of("d"));
        assertEquals(Outcome.FAILED, attempt.outcome());
        assertFalse(attempt.wouldPass(with()));
        assertTrue(attempt.wouldPass(with(withdrawn("q-1"))));
        assertEquals(Outcome.FAILED, attempt.outcome(), "only looked at");
        for (int i = 0; i < 2; i++) {
            attempt.regrade(with(withdrawn("q-1")));
            assertEquals(Outcome.PASSED, attempt.outcome());
            assertEquals(100, attempt.percent());
            assertEquals(12, drawn("q-1").points());
            assertEquals(Sample.NOON, attempt.finishedAt());
        }
    }

    @Test
    void nothingIsEverLowered() {
        submit("q-2", Set.of("a"));
        assertEquals(42, attempt.points());
        Ruling strict = rekeyed("q-2", Set.of("d"), Sample.NOON.minusSeconds(1)); // as if it had stood before
        assertEquals(0, attempt.points(with(strict), drawn("q-2")));
        attempt.regrade(with(strict));
        assertEquals(42, attempt.points());
        assertEquals(6, drawn("q-2").points());
        assertEquals(Outcome.PASSED, attempt.outcome());
    }

    @Test
    void whatFailedByMoreThanThatStaysFailed() {
        submit("q-1", Set.of("d"));
        attempt.regrade(with(withdrawn("q-2")));
        assertEquals(Outcome.FAILED, attempt.outcome());
        assertEquals(75, attempt.percent());
    }
}
