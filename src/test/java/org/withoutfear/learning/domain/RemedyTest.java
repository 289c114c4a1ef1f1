package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.Language;

/** A bank of four questions: two on asking (lesson one), two on serving (lesson two), which is any clause the Policy lacks. */
class RemedyTest {

    private final TrainingModule module = module();
    private final List<QuizAttempt> attempts = new ArrayList<>();

    private static TrainingModule module() {
        Question like = Sample.questions().get(0);
        List<Question> bank = Stream.of("a-1", "a-2", "s-1", "s-2")
                .map(slug -> new Question(
                        slug,
                        like.type(),
                        List.of(slug.startsWith("a") ? "3.1" : "9.9"),
                        List.of(),
                        slug.startsWith("a") ? "one" : "two",
                        1,
                        like.text(),
                        like.options(),
                        List.of(),
                        null))
                .toList();
        return Sample.moduleOf(new QuizPlan(4, List.of("s-1"), List.of(), 0), bank);
    }

    private void attempt(Set<String> wrong) {
        int number = attempts.size() + 1;
        QuizDraw draw = Sample.draw(Marking.of(module), Map.of(), null, number);
        QuizAttempt attempt = Ids.give(new QuizAttempt(Sample.enrolment(), draw, number, Sample.NOON, null), number);
        for (DrawnQuestion drawn : attempt.questions()) {
            Set<String> given = Set.of(wrong.contains(drawn.question()) ? "d" : "a");
            attempt.answer(module, drawn.position(), given, 0, Language.EN, Sample.NOON);
        }
        attempt.submit(Marking.of(module), Sample.NOON);
        attempts.add(attempt);
    }

    private Optional<Remedy> remedy() {
        return Remedy.after(Marking.of(module), Sample.policy(), attempts);
    }

    @Test
    void itComesAfterThreeFailedAttempts() {
        IntStream.range(0, 2).forEach(i -> attempt(Set.of("a-1", "a-2")));
        assertTrue(remedy().isEmpty());
        attempt(Set.of("a-1", "a-2"));
        assertEquals(Outcome.FAILED, attempts.get(2).outcome());
        assertEquals(3, remedy().orElseThrow().attempt());
    }

    @Test
    void theLastAttemptSaysWhichDutyIsHardest() {
        attempt(Set.of("s-1", "s-2"));
        attempt(Set.of("s-1", "s-2"));
        attempt(Set.of("a-1", "a-2"));
        assertEquals(Duty.ASK, remedy().orElseThrow().duty());
    }

    @Test
    void aCriticalQuestionMissedComesFirst() {
        IntStream.range(0, 3).forEach(i -> attempt(Set.of("a-1", "a-2", "s-1")));
        assertEquals(Duty.SERVE, remedy().orElseThrow().duty());
    }

    @Test
    void afterAPassThereIsNone() {
        IntStream.range(0, 3).forEach(i -> attempt(Set.of("a-1", "a-2")));
        attempt(Set.of());
        assertEquals(Outcome.PASSED, attempts.get(3).outcome());
        assertTrue(remedy().isEmpty());
    }

    @Test
    void theLessonsAreThoseOfWhatWasNotRight() {
        IntStream.range(0, 3).forEach(i -> attempt(Set.of("a-1", "a-2")));
        assertEquals(
                List.of("one"),
                remedy().orElseThrow().lessons().stream().map(Lesson::slug).toList());
    }
}
