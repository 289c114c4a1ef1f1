package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.PartState;
import org.withoutfear.learning.PartView;
import org.withoutfear.shared.Language;

class ProgressTest {

    private final TrainingModule module = Sample.module();
    private final Enrolment enrolment = Sample.enrolment();
    private final List<LessonReading> readings = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();

    private void read(String lesson) {
        read(lesson, Sample.NOON);
    }

    private void read(String lesson, Instant when) {
        LessonReading reading = new LessonReading(enrolment, lesson, Sample.NOON);
        reading.finish(when);
        readings.add(reading);
    }

    private ScenarioAttempt scenario(boolean assessed, String... choices) {
        ScenarioAttempt attempt = Ids.give(
                new ScenarioAttempt(enrolment, Sample.story(), assessed, attempts.size() + 1, 1, Sample.NOON),
                attempts.size() + 1);
        for (String choice : choices) {
            attempt.answer(Sample.scenario(), module.passMark(), attempt.step(), choice, Language.EN, Sample.NOON);
        }
        attempts.add(attempt);
        return attempt;
    }

    private void quiz() {
        QuizAttempt attempt = Ids.give(Sample.quizAttempt(), 99);
        for (DrawnQuestion drawn : attempt.questions()) {
            Set<String> right = module.question(drawn.question()).orElseThrow().correct();
            attempt.answer(module, drawn.position(), right, 0, Language.EN, Sample.NOON);
        }
        attempt.submit(Marking.of(module), Sample.NOON);
        attempts.add(attempt);
    }

    private Instant testOutAt;

    private Progress at(Instant now) {
        return new Progress(module, readings, attempts, testOutAt, now);
    }

    private PartView part(int index, Instant now) {
        return at(now).parts().get(index);
    }

    @Test
    void aModuleIsCompleteWhenEveryPartIsDone() {
        assertFalse(at(Sample.NOON).complete());
        read("one");
        read("two");
        scenario(true, "log", "no");
        assertFalse(at(Sample.NOON).complete());
        quiz();
        assertTrue(at(Sample.NOON).complete());
    }

    @Test
    void whoTestsOutIsCompleteWithoutTheLessonsThatAreNotRead() {
        testOutAt = Sample.NOON;
        assertEquals("tip", Progress.next(at(Sample.NOON).parts()).orElseThrow().slug(), "the lessons are passed over");
        read("one");
        scenario(true, "log", "no");
        assertFalse(at(Sample.NOON).complete());
        quiz();
        assertTrue(at(Sample.NOON).complete());
        assertTrue(at(Sample.NOON).lessonsLeftOutBy(Sample.NOON));
        read("two");
        assertFalse(at(Sample.NOON).lessonsLeftOutBy(Sample.NOON));
    }

    @Test
    void practiceDoesNotPass() {
        read("one");
        read("two");
        quiz();
        scenario(false, "log", "no");
        assertFalse(at(Sample.NOON).complete());
        assertEquals(PartState.TO_DO, part(2, Sample.NOON).state());
    }

    @Test
    void aLessonOpenedIsUnderWayAndTheNextPartIsTheFirstOpenOne() {
        readings.add(new LessonReading(enrolment, "one", Sample.NOON));
        assertEquals(PartState.UNDER_WAY, part(0, Sample.NOON).state());
        assertEquals("one", Progress.next(at(Sample.NOON).parts()).orElseThrow().slug());
    }

    @Test
    void aFailedScenarioWaitsAndIsThenOpenAgain() {
        scenario(true, "quote");
        PartView waiting = part(2, Sample.NOON.plus(Duration.ofHours(11)));
        assertEquals(PartState.WAITING, waiting.state());
        assertEquals(Sample.NOON.plus(Duration.ofHours(12)), waiting.retakeFrom());
        assertEquals(
                PartState.AGAIN, part(2, Sample.NOON.plus(Duration.ofHours(12))).state());
        assertTrue(Progress.next(at(Sample.NOON).parts()).orElseThrow().slug().equals("one"), "the others can go on");
    }

    @Test
    void anOpenAttemptIsUnderWayAndAPassedOneStays() {
        scenario(true, "quote");
        ScenarioAttempt second = scenario(true, "log");
        assertEquals(PartState.UNDER_WAY, part(2, Sample.NOON).state());
        assertEquals(second.id(), part(2, Sample.NOON).attempt());
        scenario(true, "log", "no");
        assertEquals(PartState.DONE, part(2, Sample.NOON).state());
        assertEquals(3L, part(2, Sample.NOON).attempt());
    }

    @Test
    void partsAreNumberedByKind() {
        assertEquals(2, part(1, Sample.NOON).number());
        assertEquals(2, part(1, Sample.NOON).ofKind());
        assertEquals(1, part(2, Sample.NOON).number());
        assertNull(part(2, Sample.NOON).attempt());
    }

    @Test
    void anEnrolmentIsPassedOnce() {
        assertTrue(enrolment.pass(Sample.NOON));
        assertFalse(enrolment.pass(Sample.NOON.plusSeconds(1)));
        assertEquals(Sample.NOON, enrolment.passedAt());
        assertFalse(enrolment.open());
    }

    @Test
    void tryingADraftOutTakesNoPlaceOfWhatIsUnderWay() {
        Enrolment draft = new Enrolment(7, Sample.module("1.0.0").asDraft("1.1.0-draft"), Sample.NOON);
        assertTrue(draft.draft());
        assertFalse(Sample.enrolment().draft());
        String published = Enrolment.openKey(7, Sample.module("1.0.0"));
        assertEquals(
                published, Enrolment.openKey(7, Sample.module("2.0.0")), "one open enrolment, whatever the version");
        assertNotEquals(published, Enrolment.openKey(7, Sample.module("1.0.0").asDraft("1.1.0-draft")));
    }

    @Test
    void aPlaceStaysWithinTheLesson() {
        LessonReading reading = new LessonReading(enrolment, "one", Sample.NOON);
        reading.keepPlace(3, 4, Sample.NOON);
        assertEquals(3, reading.place());
        reading.keepPlace(9, 4, Sample.NOON);
        assertEquals(4, reading.place());
        reading.keepPlace(-1, 4, Sample.NOON);
        assertEquals(0, reading.place());
    }

    @Test
    void aModuleIsCompleteSinceTheLastOfItsPartsWasDone() {
        Instant later = Sample.NOON.plusSeconds(600);
        read("one");
        quiz();
        scenario(true, "log", "no");
        assertTrue(at(later).completeSince().isEmpty(), "a lesson is not read");
        read("two", later);
        assertEquals(later, at(later.plusSeconds(9999)).completeSince().orElseThrow());
    }

    @Test
    void whoTestsOutIsCompleteSinceTheyChoseToOrTheLastAssessmentWasPassed() {
        Instant chosen = Sample.NOON.plusSeconds(600);
        Instant later = chosen.plusSeconds(600);
        quiz();
        scenario(true, "log", "no");
        testOutAt = chosen;
        assertEquals(chosen, at(later).completeSince().orElseThrow(), "nothing was left out before it was chosen");
        testOutAt = Sample.NOON.minusSeconds(600);
        assertEquals(Sample.NOON, at(later).completeSince().orElseThrow());
    }

    @Test
    void lessonsReadAfterAllWasDoneChangeNothing() {
        Instant later = Sample.NOON.plusSeconds(600);
        testOutAt = Sample.NOON.minusSeconds(600);
        quiz();
        scenario(true, "log", "no");
        read("one", later);
        read("two", later);
        assertEquals(Sample.NOON, at(later).completeSince().orElseThrow());
        assertTrue(at(later).lessonsLeftOutBy(Sample.NOON), "then they were not read");
        testOutAt = later.plusSeconds(600);
        assertEquals(later, at(testOutAt).completeSince().orElseThrow(), "read before they could be left out");
        assertFalse(at(testOutAt).lessonsLeftOutBy(later));
    }
}
