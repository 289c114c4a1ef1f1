package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

class ScenarioAttemptTest {

    private static final int PASS_MARK = 75;

    private final Scenario scenario = Sample.scenario();

    private ChoiceMade answer(ScenarioAttempt attempt, String step, String choice) {
        return attempt.answer(scenario, PASS_MARK, step, choice, Language.EN, Sample.NOON);
    }

    @Test
    void theBestWayPassesWithEveryPointAndItsEnding() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        answer(attempt, "call", "log");
        assertEquals("insists", attempt.step());
        answer(attempt, "insists", "no");
        assertEquals(Outcome.PASSED, attempt.outcome());
        assertEquals("good", attempt.ending());
        assertEquals(4, attempt.points());
        assertEquals(100, attempt.percent());
        assertEquals(Sample.NOON, attempt.finishedAt());
    }

    @Test
    void pointsAreCountedOnThePathTaken() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        answer(attempt, "call", "hang-up");
        answer(attempt, "detour", "call-back");
        answer(attempt, "insists", "no");
        assertEquals(5, attempt.points());
        assertEquals(6, attempt.pointsPossible());
        assertEquals(Outcome.PASSED, attempt.outcome(), "83 per cent of the points that were to be had");
    }

    @Test
    void thePassMarkIsReachedExactlyOrNot() {
        ScenarioAttempt three = Sample.scenarioAttempt(true);
        answer(three, "call", "log");
        answer(three, "insists", "maybe");
        assertEquals(75, three.percent());
        assertEquals(Outcome.PASSED, three.outcome());

        ScenarioAttempt four = Sample.scenarioAttempt(true);
        answer(four, "call", "hang-up");
        answer(four, "detour", "wait");
        answer(four, "insists", "no");
        assertEquals(66, four.percent(), "never rounded up");
        assertEquals(Outcome.FAILED, four.outcome());
        assertNull(four.failure());
    }

    @Test
    void aCriticalChoiceEndsAnAssessedAttemptWithItsEndingWhateverTheScore() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        answer(attempt, "call", "log");
        ChoiceMade made = attempt.answer(scenario, 10, "insists", "ring", Language.FR, Sample.NOON);
        assertEquals(Scenario.Verdict.CRITICAL, made.verdict());
        assertEquals(Outcome.FAILED, attempt.outcome(), "50 per cent would have been enough");
        assertEquals("closed", attempt.ending());
        assertEquals(CriticalFailure.ASKS_STATUS, attempt.failure());
        assertEquals(Language.FR, made.language());
    }

    @Test
    void inPracticeACriticalChoiceLeavesTheSameMomentToTryAgain() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(false);
        answer(attempt, "call", "quote");
        assertFalse(attempt.finished());
        assertEquals("call", attempt.step());
        answer(attempt, "call", "log");
        answer(attempt, "insists", "no");
        assertEquals(Outcome.PRACTISED, attempt.outcome());
        assertEquals(
                List.of("quote", "log", "no"),
                attempt.choices().stream().map(ChoiceMade::choice).toList());
        assertEquals(
                List.of(1, 2, 3),
                attempt.choices().stream().map(ChoiceMade::position).toList());
    }

    @Test
    void theSameAnswerTwiceHasOneEffect() {
        for (boolean assessed : new boolean[] {true, false}) {
            ScenarioAttempt attempt = Sample.scenarioAttempt(assessed);
            ChoiceMade first = answer(attempt, "call", "log");
            assertSame(first, answer(attempt, "call", "log"));
            assertEquals(1, attempt.choices().size());
            assertEquals(2, attempt.points());
            assertEquals("insists", attempt.step());
        }
        ScenarioAttempt practice = Sample.scenarioAttempt(false);
        assertSame(answer(practice, "call", "quote"), answer(practice, "call", "quote"));
    }

    @Test
    void theLastAnswerTwiceHasOneEffectAlsoAfterTheEnd() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        ChoiceMade last = answer(attempt, "call", "quote");
        ChoiceMade again = attempt.answer(
                scenario, PASS_MARK, "call", "quote", Language.EN, Sample.NOON.plus(Duration.ofMinutes(1)));
        assertSame(last, again);
        assertEquals(Sample.NOON, attempt.finishedAt());
    }

    @Test
    void aDifferentAnswerToAnAnsweredStepIsRefused() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        answer(attempt, "call", "log");
        Rejected rejected = assertThrows(Rejected.class, () -> answer(attempt, "call", "hang-up"));
        assertEquals("learning.notice.alreadyAnswered", rejected.key());
        answer(attempt, "insists", "ring");
        assertThrows(Rejected.class, () -> answer(attempt, "insists", "no"), "a critical choice stands");
        assertEquals(2, attempt.choices().size());
    }

    @Test
    void practiceDoesNotGoBackEither() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(false);
        answer(attempt, "call", "hang-up");
        assertThrows(Rejected.class, () -> answer(attempt, "call", "log"));
    }

    @Test
    void aStepThatIsNotReachedIsRefused() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        Rejected rejected = assertThrows(Rejected.class, () -> answer(attempt, "insists", "no"));
        assertEquals("learning.notice.elsewhere", rejected.key());
        answer(attempt, "call", "log");
        assertThrows(Rejected.class, () -> answer(attempt, "detour", "call-back"), "the detour was not taken");
    }

    @Test
    void whatTheScenarioDoesNotHaveIsNotFound() {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        assertThrows(NotFound.class, () -> answer(attempt, "call", "nothing"));
        assertTrue(attempt.choices().isEmpty());
    }
}
