package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Rejected;

class RetakeRuleTest {

    private static final ZoneId CITY = ZoneId.of("America/Toronto");

    private final RetakeRule rule = new RetakeRule(Sample.module());

    private static ScenarioAttempt failedAt(Instant when) {
        ScenarioAttempt attempt = Sample.scenarioAttempt(true);
        attempt.answer(Sample.scenario(), 75, "call", "quote", Language.EN, when);
        return attempt;
    }

    private static Instant city(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), CITY).toInstant();
    }

    @Test
    void theFirstAttemptNeedsNotWait() {
        assertTrue(rule.from(List.of()).isEmpty());
        assertDoesNotThrow(() -> rule.check(List.of(), Sample.NOON));
    }

    @Test
    void theWaitEndsToTheSecond() {
        List<Attempt> failed = List.of(failedAt(Sample.NOON));
        Instant from = rule.from(failed).orElseThrow();
        Rejected rejected = assertThrows(Rejected.class, () -> rule.check(failed, from.minusSeconds(1)));
        assertEquals("learning.notice.notYet", rejected.key());
        assertDoesNotThrow(() -> rule.check(failed, from));
    }

    @Test
    void theWaitCountsFromTheLastFailure() {
        Instant later = Sample.NOON.plusSeconds(86_400);
        List<Attempt> failed = List.of(failedAt(later), failedAt(Sample.NOON));
        assertEquals(later.plusSeconds(12 * 3600), rule.from(failed).orElseThrow());
    }

    @Test
    void whenTheClockGoesForwardTheWaitIsTwelveHoursAllTheSame() {
        Instant from = rule.from(List.of(failedAt(city("2027-03-13T20:00")))).orElseThrow();
        assertEquals("2027-03-14T09:00", from.atZone(CITY).toLocalDateTime().toString());
    }

    @Test
    void whenTheClockGoesBackTheWaitIsTwelveHoursAllTheSame() {
        Instant from = rule.from(List.of(failedAt(city("2026-10-31T20:00")))).orElseThrow();
        assertEquals("2026-11-01T07:00", from.atZone(CITY).toLocalDateTime().toString());
    }

    @Test
    void whatIsPassedIsNotTakenAgain() {
        ScenarioAttempt passed = Sample.scenarioAttempt(true);
        passed.answer(Sample.scenario(), 75, "call", "log", Language.EN, Sample.NOON);
        passed.answer(Sample.scenario(), 75, "insists", "no", Language.EN, Sample.NOON);
        Rejected rejected =
                assertThrows(Rejected.class, () -> rule.check(List.of(passed), Sample.NOON.plusSeconds(999_999)));
        assertEquals("learning.notice.alreadyPassed", rejected.key());
        Attempt failedSince = failedAt(Sample.NOON.plusSeconds(60));
        assertTrue(rule.from(List.of(passed, failedSince)).isEmpty(), "a failure since does not make one wait");
    }

    @Test
    void inADraftAnythingIsTakenAgainAtAnyTime() {
        RetakeRule inDraft = new RetakeRule(Sample.module().asDraft("1.0.1-0a1b2c-draft"));
        ScenarioAttempt passed = Sample.scenarioAttempt(true);
        passed.answer(Sample.scenario(), 75, "call", "log", Language.EN, Sample.NOON);
        passed.answer(Sample.scenario(), 75, "insists", "no", Language.EN, Sample.NOON);
        assertDoesNotThrow(() -> inDraft.check(List.of(passed), Sample.NOON));
        assertDoesNotThrow(() -> inDraft.check(List.of(failedAt(Sample.NOON)), Sample.NOON));
    }

    @Test
    void threeFailuresOfOnePartAskForSupport() {
        List<Attempt> two = List.of(failedAt(Sample.NOON), failedAt(Sample.NOON));
        assertTrue(!SupportRule.needsSupport(two));
        List<Attempt> three = List.of(failedAt(Sample.NOON), failedAt(Sample.NOON), failedAt(Sample.NOON));
        assertTrue(SupportRule.needsSupport(three));
    }

    @Test
    void practiceAndALaterPassAskForNoSupport() {
        ScenarioAttempt passed = Sample.scenarioAttempt(true);
        passed.answer(Sample.scenario(), 75, "call", "log", Language.EN, Sample.NOON);
        passed.answer(Sample.scenario(), 75, "insists", "no", Language.EN, Sample.NOON);
        assertTrue(!SupportRule.needsSupport(
                List.of(failedAt(Sample.NOON), failedAt(Sample.NOON), failedAt(Sample.NOON), passed)));
    }
}
