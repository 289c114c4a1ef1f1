package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.ResultView;
import org.withoutfear.learning.TimeView;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

class QuizAttemptTest {

    private final TrainingModule module = Sample.module();
    private final QuizAttempt attempt = Sample.quizAttempt();

    private AnswerGiven answer(int position, Set<String> selected, int seen) {
        return attempt.answer(module, position, selected, seen, Language.EN, Sample.NOON);
    }

    private void answerAllRightBut(Set<String> wrongQuestions) {
        for (DrawnQuestion drawn : attempt.questions()) {
            Set<String> right = module.question(drawn.question()).orElseThrow().correct();
            answer(drawn.position(), wrongQuestions.contains(drawn.question()) ? Set.of("d") : right, 0);
        }
    }

    private String uncritical() {
        return attempt.questions().stream()
                .map(DrawnQuestion::question)
                .filter(q -> !q.equals("q-1"))
                .findFirst()
                .orElseThrow();
    }

    private int position(boolean multiple) {
        return attempt.questions().stream()
                .filter(q ->
                        module.question(q.question()).orElseThrow().correct().size() == (multiple ? 2 : 1))
                .findFirst()
                .orElseThrow()
                .position();
    }

    @Test
    void allRightPasses() {
        answerAllRightBut(Set.of());
        attempt.submit(Marking.of(module), Sample.NOON);
        assertEquals(Outcome.PASSED, attempt.outcome());
        assertEquals(100, attempt.percent());
    }

    @Test
    void thePassMarkDecides() {
        answerAllRightBut(Set.of(uncritical()));
        attempt.submit(Marking.of(module), Sample.NOON);
        assertEquals(75, attempt.percent());
        assertEquals(Outcome.PASSED, attempt.outcome());
    }

    @Test
    void aCriticalQuestionMissedFailsWhateverTheScore() {
        answerAllRightBut(Set.of("q-1"));
        attempt.submit(Marking.of(module), Sample.NOON);
        assertEquals(75, attempt.percent(), "the mark is reached");
        assertEquals(Outcome.FAILED, attempt.outcome());
        assertEquals(
                List.of("q-1"),
                attempt.criticalMissed(Marking.of(module)).stream()
                        .map(DrawnQuestion::question)
                        .toList());
    }

    @Test
    void whenTheTimeIsOverItIsSubmittedWithWhatIsThereAsOfTheEndOfTheTime() {
        Instant deadline = Sample.NOON.plus(Duration.ofMinutes(20));
        QuizAttempt timed = Ids.give(Sample.quizAttempt(deadline), 7);
        timed.answer(
                module,
                1,
                module.question(timed.drawn(1).question()).orElseThrow().correct(),
                0,
                Language.EN,
                Sample.NOON);
        assertThrows(Rejected.class, () -> timed.submit(Marking.of(module), deadline), "there is still time");
        assertFalse(timed.over(deadline.plusSeconds(20)), "an answer may be under way");
        assertTrue(timed.over(deadline.plusSeconds(21)));
        timed.submit(Marking.of(module), deadline.plusSeconds(3600));
        timed.submit(Marking.of(module), deadline.plusSeconds(7200));
        assertEquals(deadline, timed.finishedAt());
        assertEquals(12, timed.points());
        assertEquals(48, timed.pointsPossible());
        assertEquals(Outcome.FAILED, timed.outcome());

        ResultView result = new QuizViews(Marking.of(module), timed, deadline).result(Sample.policy(), List.of());
        assertTrue(result.timeOver());
        assertEquals(3, result.unanswered());
        assertTrue(result.items().get(0).answered());
        assertFalse(result.items().get(1).answered());
    }

    @Test
    void submittedInTimeItSaysNothingOfTime() {
        Instant deadline = Sample.NOON.plus(Duration.ofMinutes(20));
        QuizAttempt timed = Ids.give(Sample.quizAttempt(deadline), 7);
        assertEquals(new TimeView(deadline, 60), timed.time(deadline.minusSeconds(60)));
        assertEquals(0, timed.time(deadline.plusSeconds(1)).seconds());
        for (DrawnQuestion drawn : timed.questions()) {
            timed.answer(
                    module,
                    drawn.position(),
                    module.question(drawn.question()).orElseThrow().correct(),
                    0,
                    Language.EN,
                    Sample.NOON);
        }
        timed.submit(Marking.of(module), deadline.minusSeconds(1));
        ResultView result = new QuizViews(Marking.of(module), timed, deadline).result(Sample.policy(), List.of());
        assertFalse(result.timeOver());
        assertEquals(0, result.unanswered());
        assertNull(attempt.time(deadline), "there is no limit");
    }

    @Test
    void withoutALimitTheTimeIsNeverOver() {
        assertFalse(attempt.over(Sample.NOON.plus(Duration.ofDays(400))));
    }

    @Test
    void eachQuestionKeepsWhatItCameTo() {
        int single = position(false);
        int multiple = position(true);
        answerAllRightBut(Set.of());
        answer(multiple, Set.of("a"), 1);
        answer(single, Set.of("d"), 1);
        attempt.submit(Marking.of(module), Sample.NOON);
        assertEquals(6, attempt.drawn(multiple).points());
        assertEquals(0, attempt.drawn(single).points());
        assertEquals(12, attempt.drawn(single).pointsPossible());
        assertEquals(30, attempt.points());
        assertEquals(48, attempt.pointsPossible());
    }

    @Test
    void theTimeBetweenTwoAnswersCountsForTheSecond() {
        attempt.answer(module, 1, Set.of("a"), 0, Language.EN, Sample.NOON.plusSeconds(20));
        attempt.answer(module, 2, Set.of("a"), 0, Language.EN, Sample.NOON.plusSeconds(50));
        attempt.answer(module, 1, Set.of("c"), 1, Language.EN, Sample.NOON.plusSeconds(55));
        attempt.answer(module, 3, Set.of("a"), 0, Language.EN, Sample.NOON.plus(Duration.ofHours(9)));
        attempt.answer(module, 4, Set.of("a"), 0, Language.EN, Sample.NOON.plus(Duration.ofHours(9)));
        attempt.submit(Marking.of(module), Sample.NOON.plus(Duration.ofHours(9)));
        assertEquals(25, attempt.drawn(1).seconds());
        assertEquals(30, attempt.drawn(2).seconds());
        assertEquals(0, attempt.drawn(3).seconds(), "a night's sleep is no time spent on a question");
    }

    @Test
    void aMultipleQuestionIsRightOnlyWhenExactlyRight() {
        int multiple = position(true);
        DrawnQuestion drawn = attempt.drawn(multiple);
        answer(multiple, Set.of("a"), 0);
        assertFalse(attempt.right(Marking.of(module), drawn), "one missing");
        answer(multiple, Set.of("a", "b", "c"), 1);
        assertFalse(attempt.right(Marking.of(module), drawn), "one too many");
        answer(multiple, Set.of("b", "a"), 2);
        assertTrue(attempt.right(Marking.of(module), drawn));
    }

    @Test
    void aChangedAnswerIsANewRevisionAndTheNewestCounts() {
        int single = position(false);
        assertEquals(1, answer(single, Set.of("c"), 0).revision());
        assertEquals(2, answer(single, Set.of("a"), 1).revision());
        assertEquals(Set.of("a"), attempt.latest(single).orElseThrow().selected());
        assertEquals(2, attempt.answers().size());
    }

    @Test
    void theSameAnswerTwiceHasOneEffect() {
        AnswerGiven first = answer(1, Set.of("a"), 0);
        assertSame(first, answer(1, Set.of("a"), 0));
        assertEquals(1, attempt.answers().size());
    }

    @Test
    void anAnswerChangedElsewhereIsNotOverwritten() {
        answer(1, Set.of("a"), 0);
        Rejected rejected = assertThrows(Rejected.class, () -> answer(1, Set.of("b"), 0));
        assertEquals("learning.notice.changedElsewhere", rejected.key());
        assertEquals(Set.of("a"), attempt.latest(1).orElseThrow().selected());
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertEquals(
                "learning.notice.nothingSelected",
                assertThrows(Rejected.class, () -> answer(1, Set.of(), 0)).key());
        assertEquals(
                "learning.notice.onlyOne",
                assertThrows(Rejected.class, () -> answer(position(false), Set.of("a", "b"), 0))
                        .key());
        assertThrows(NotFound.class, () -> answer(1, Set.of("z"), 0));
        assertThrows(NotFound.class, () -> answer(9, Set.of("a"), 0));
    }

    @Test
    void anUnfinishedQuizIsNotSubmitted() {
        answer(1, Set.of("a"), 0);
        assertThrows(Rejected.class, () -> attempt.submit(Marking.of(module), Sample.NOON));
        assertEquals(List.of(2, 3, 4), attempt.unanswered(module));
        assertFalse(attempt.finished());
    }

    @Test
    void aSubmittedQuizIsSettled() {
        answerAllRightBut(Set.of());
        attempt.submit(Marking.of(module), Sample.NOON);
        Instant later = Sample.NOON.plus(Duration.ofHours(1));
        attempt.submit(Marking.of(module), later);
        assertEquals(Sample.NOON, attempt.finishedAt());
        assertThrows(Rejected.class, () -> answer(1, Set.of("d"), 1));
        Set<String> kept = attempt.latest(1).orElseThrow().selected();
        assertEquals(1, answer(1, kept, 0).revision(), "what is kept may be sent again");
    }
}
