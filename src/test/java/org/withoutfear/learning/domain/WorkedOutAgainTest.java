package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.learning.ReenactmentView.Redraw;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.Language;

/** A result is worked out again from what is kept of it, and what was changed behind the application's back shows. */
class WorkedOutAgainTest {

    private static final Instant LATER = Sample.NOON.plusSeconds(600);

    private final TrainingModule quizModule = Sample.module();
    private final Scenario scenario = Sample.told();
    private final TrainingModule storyModule = Sample.moduleWith(scenario);

    // --- quizzes

    private QuizAttempt drawn(long seed, QuizBasis basis, Instant deadline) {
        QuizDraw draw = new QuizDraw(quizModule, Sample.policy(), basis, seed);
        return Ids.give(new QuizAttempt(Sample.enrolment(), draw, 1, Sample.NOON, deadline), seed);
    }

    /** Answers all questions, the first of them wrongly, and submits. */
    private QuizAttempt quiz(long seed, QuizBasis basis) {
        QuizAttempt attempt = drawn(seed, basis, null);
        for (DrawnQuestion drawn : attempt.questions()) {
            Set<String> right =
                    quizModule.question(drawn.question()).orElseThrow().correct();
            Set<String> given = drawn.position() == 1 ? Set.of("d") : right;
            attempt.answer(quizModule, drawn.position(), given, 0, Language.EN, Sample.NOON);
        }
        attempt.submit(Marking.of(quizModule), LATER);
        return attempt;
    }

    private QuizAttempt quiz() {
        return quiz(5, QuizBasis.NOTHING);
    }

    private ReenactmentView view(QuizAttempt attempt, QuizBasis basis, Marking marking) {
        KeptDraw draw = basis == null ? null : new KeptDraw(attempt, basis);
        return new QuizReenactment(attempt, marking, Sample.policy(), draw).view(LATER);
    }

    private ReenactmentView view(QuizAttempt attempt) {
        return view(attempt, QuizBasis.NOTHING, Marking.of(quizModule));
    }

    @Test
    void aQuizIsDrawnAgainFromItsSeedAndWhatWasKnownThen() {
        QuizBasis seen = new QuizBasis(Set.of("q-7"), Map.of("q-2", 1, "q-3", 2), null);
        QuizBasis focused = new QuizBasis(Set.of(), Map.of("q-4", 1), Duty.ASK);
        for (long seed = 1; seed < 40; seed++) {
            QuizBasis basis = seed % 2 == 0 ? seen : focused;
            ReenactmentView view = view(quiz(seed, basis), basis, Marking.of(quizModule));
            assertTrue(view.same(), "seed " + seed);
            assertEquals(Redraw.SAME, view.draw());
            assertEquals(basis.focus(), view.basis().focus());
        }
        QuizBasis other = new QuizBasis(Set.of(), Map.of("q-1", 9, "q-5", 9, "q-6", 9), null);
        assertEquals(Redraw.OTHER, view(quiz(), other, Marking.of(quizModule)).draw());
    }

    @Test
    void whatItWasDrawnFromIsReadAsItWasWritten() {
        QuizBasis quiz = new QuizBasis(Set.of("b", "a"), Map.of("q-2", 3), Duty.SHARE);
        assertEquals(quiz, QuizBasis.of(quiz.text()));
        assertEquals(QuizBasis.NOTHING, QuizBasis.of(QuizBasis.NOTHING.text()));
        VariantBasis variant = new VariantBasis(List.of(new Met("evening", Long.MIN_VALUE + 1, true)), false);
        assertEquals(variant, VariantBasis.of(variant.text()));
    }

    @Test
    void whereThatWasNotKeptNobodyIsSuspected() {
        ReenactmentView view = view(quiz(), null, Marking.of(quizModule));
        assertEquals(Redraw.UNKNOWN, view.draw());
        assertTrue(view.same());

        QuizAttempt old = quiz();
        old.questions().forEach(drawn -> set(drawn, "points", null));
        set(old, "points", 3);
        set(old, "pointsPossible", 4);
        assertTrue(view(old).same(), "three of four, as it was counted once");
        set(old, "points", 4);
        assertFalse(view(old).sameResult());
    }

    @Test
    void aRulingMadeSinceIsCountedIn() {
        QuizAttempt attempt = quiz();
        String first = attempt.drawn(1).question();
        Marking withdrawn = ruled(first, Decision.WITHDRAWN, Set.of());
        ReenactmentView before = view(attempt, QuizBasis.NOTHING, withdrawn);
        assertEquals(Redraw.SAME, before.draw(), "it was drawn before it was withdrawn");
        assertFalse(before.sameMoments(), "the ruling is not counted in yet");
        attempt.regrade(withdrawn);
        ReenactmentView after = view(attempt, QuizBasis.NOTHING, withdrawn);
        assertTrue(after.same());
        assertEquals(Decision.WITHDRAWN, after.moments().get(0).ruling().kind());

        QuizAttempt rekeyed = quiz();
        Marking marking = ruled(first, Decision.REKEYED, Set.of("d"));
        rekeyed.regrade(marking);
        assertTrue(view(rekeyed, QuizBasis.NOTHING, marking).same());
    }

    private Marking ruled(String question, Decision decision, Set<String> key) {
        ChallengeAnswer answer = new ChallengeAnswer(decision, key, Sample.text("Why"));
        return new Marking(
                quizModule, Map.of(question, List.of(new Ruling("counter", "1.0.0", question, answer, 3, LATER))));
    }

    @Test
    void whatWasLeftOpenWhenTheTimeWasOverIsWorkedOutToo() {
        QuizAttempt attempt = drawn(5, QuizBasis.NOTHING, LATER);
        attempt.answer(quizModule, 2, Set.of("a"), 0, Language.EN, Sample.NOON);
        attempt.submit(Marking.of(quizModule), LATER.plusSeconds(30));
        ReenactmentView view = view(attempt);
        assertTrue(view.same());
        assertTrue(view.basis().timeOver());
        assertEquals(List.of(), view.moments().get(0).answer());
        assertNull(view.moments().get(0).answeredAt());
    }

    @Test
    void whatMustBeRightAndIsNotIsSaid() {
        assertEquals(1, missed("q-1"), "it must be right");
        assertEquals(0, missed("q-2"), "it need not");
    }

    /** How many are missed of those that must be right, when this one comes first and is answered wrongly. */
    private long missed(String wrong) {
        long seed = 1;
        while (!drawn(seed, QuizBasis.NOTHING, null).drawn(1).question().equals(wrong)) {
            seed++;
        }
        return view(quiz(seed, QuizBasis.NOTHING)).missed();
    }

    @Test
    void aQuizThatWasChangedShows() {
        QuizAttempt points = quiz();
        set(points.drawn(2), "points", 6);
        assertFalse(view(points).sameMoments());

        QuizAttempt result = quiz();
        set(result, "outcome", result.outcome() == Outcome.PASSED ? Outcome.FAILED : Outcome.PASSED);
        assertFalse(view(result).sameResult());

        QuizAttempt words = quiz();
        set(words.latest(1).orElseThrow(), "selected", "c");
        assertFalse(view(words).sameMoments(), "as wrong as before, and not what was counted");

        QuizAttempt late = quiz();
        set(late.latest(1).orElseThrow(), "answeredAt", LATER.plusSeconds(3600));
        assertFalse(view(late).sameMoments());

        QuizAttempt order = quiz();
        set(order.drawn(1), "options", "a,b,c,d");
        set(order.drawn(2), "options", "a,b,c,d");
        assertEquals(Redraw.OTHER, view(order).draw());
    }

    @Test
    void aQuizThatCannotBeFollowedSaysFromWhere() {
        for (String field : List.of("question", "options")) {
            QuizAttempt attempt = quiz();
            set(attempt.drawn(3), field, "no-such-thing");
            ReenactmentView view = view(attempt);
            assertEquals(3, view.stopsAt());
            assertEquals(2, view.moments().size());
            assertEquals(Outcome.OPEN, view.again().outcome());
            assertFalse(view.same());
        }
        QuizAttempt answer = quiz();
        set(answer.latest(1).orElseThrow(), "selected", "no-such-option");
        assertEquals(1, view(answer).stopsAt());
    }

    // --- scenarios

    private ScenarioAttempt told(VariantBasis basis, long seed, String... choices) {
        Story story = new Story(scenario, VariantDraw.of(scenario, basis, seed), "clerk", 1);
        ScenarioAttempt attempt =
                Ids.give(new ScenarioAttempt(Sample.enrolment(), story, true, 1, seed, Sample.NOON), seed);
        for (String choice : choices) {
            attempt.answer(scenario, storyModule.passMark(), attempt.step(), choice, Language.EN, Sample.NOON);
        }
        return attempt;
    }

    private ReenactmentView view(ScenarioAttempt attempt, VariantBasis basis) {
        KeptDraw draw = basis == null ? null : new KeptDraw(attempt, basis);
        return new ScenarioReenactment(attempt, storyModule, Sample.policy(), draw).view(Sample.enrolment(), LATER);
    }

    private static VariantBasis met(String... variants) {
        return new VariantBasis(
                List.of(variants).stream()
                        .map(variant -> new Met(variant, variant.hashCode(), true))
                        .toList(),
                true);
    }

    @Test
    void aScenarioIsDrawnAndGoneThroughAgain() {
        for (long seed = 1; seed < 20; seed++) {
            ReenactmentView view = view(told(met(), seed, "note", "serve"), met());
            assertTrue(view.same(), "seed " + seed);
            assertEquals(Redraw.SAME, view.draw());
            assertEquals(2, view.moments().size());
            assertEquals("mixed", view.again().ending());
        }
        for (VariantBasis basis : List.of(met("morning"), met("morning", "evening"), met("evening", "morning"))) {
            assertEquals(
                    Redraw.DUE, view(told(basis, 1, "leave", "serve"), basis).draw());
        }
        assertEquals(
                Redraw.OTHER,
                view(told(met("morning"), 1, "leave", "serve"), met("evening")).draw());
        ReenactmentView old = view(told(met(), 1, "leave", "serve"), null);
        assertEquals(Redraw.UNKNOWN, old.draw());
        assertTrue(old.same());
    }

    @Test
    void aScenarioThatWasChangedShows() {
        ScenarioAttempt ending = told(met(), 3, "note", "serve");
        set(ending, "ending", "good");
        assertFalse(view(ending, met()).sameResult());

        ScenarioAttempt verdict = told(met(), 3, "note", "serve");
        set(verdict.choices().get(0), "verdict", Scenario.Verdict.BEST);
        assertFalse(view(verdict, met()).sameMoments());

        ScenarioAttempt choice = told(met(), 3, "note", "serve");
        set(choice.choices().get(1), "choice", "no-such-choice");
        ReenactmentView view = view(choice, met());
        assertEquals(2, view.stopsAt());
        assertEquals(Outcome.OPEN, view.again().outcome());
        assertFalse(view.same());

        ScenarioAttempt step = told(met(), 3, "note", "serve");
        set(step.choices().get(1), "step", "one");
        assertEquals(2, view(step, met()).stopsAt());
    }

    /** Changes what nobody can change through the application. */
    private static void set(Object entity, String name, Object value) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(entity, value);
                return;
            } catch (NoSuchFieldException e) {
                continue;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(name);
    }
}
