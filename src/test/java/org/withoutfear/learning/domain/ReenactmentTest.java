package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.DebriefView;
import org.withoutfear.learning.Outcome;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;

/** What was told can be told again from what is kept, and gone on from at any of its moments. */
class ReenactmentTest {

    private static final int PASS_MARK = 75;

    private final Scenario scenario = Sample.told();
    private final TrainingModule module = Sample.moduleWith(scenario);
    private final PolicyVersion policy = new PolicyVersion(
            "1.0.0", LocalDate.of(2026, 1, 1), Sample.text("P"), Sample.text("P"), List.of(), List.of());

    private ScenarioAttempt begun(long seed, boolean assessed) {
        Scenario.Variant variant = VariantDraw.of(scenario, new VariantBasis(List.of(), true), seed);
        return Ids.give(
                new ScenarioAttempt(
                        Sample.enrolment(), new Story(scenario, variant, "clerk", 1), assessed, 1, seed, Sample.NOON),
                seed);
    }

    private void answer(ScenarioAttempt attempt, String step, String choice) {
        attempt.answer(scenario, PASS_MARK, step, choice, Language.EN, Sample.NOON);
    }

    private DebriefView debrief(ScenarioAttempt attempt) {
        return new ScenarioViews(module, policy, attempt).debrief(List.of());
    }

    private ScenarioAttempt slipped(long seed) {
        ScenarioAttempt attempt = begun(seed, true);
        answer(attempt, "one", "note");
        answer(attempt, "two", "serve");
        return attempt;
    }

    @Test
    void theSameSeedAndChoicesGiveTheSameTextsAndTheSameScore() {
        for (long seed = 1; seed < 20; seed++) {
            DebriefView once = debrief(slipped(seed));
            DebriefView again = debrief(slipped(seed));
            assertEquals(once, again);
            assertEquals(3, once.attempt().points());
            assertEquals(4, once.attempt().pointsPossible());
        }
        assertNotEquals(
                debrief(slipped(seedOf("morning"))).path(),
                debrief(slipped(seedOf("evening"))).path());
    }

    private long seedOf(String variant) {
        long seed = 1;
        while (!VariantDraw.of(scenario, new VariantBasis(List.of(), true), seed)
                .slug()
                .equals(variant)) {
            seed++;
        }
        return seed;
    }

    @Test
    void namesAndWordsOfTheVariantStandInTheTexts() {
        DebriefView evening = debrief(slipped(seedOf("evening")));
        assertEquals("Ms. Bb asks at the rink.", evening.path().get(0).ask().en());
        assertEquals(
                "Ms. Bb asks at the rink. (fr)", evening.path().get(0).ask().fr());
        assertEquals("Ms. Bb", evening.ending().resident().name().en());
    }

    @Test
    void whatWasRememberedComesBackAndLeadsElsewhere() {
        DebriefView slipped = debrief(slipped(1));
        assertEquals(Scenario.Standing.MIXED, slipped.ending().standing());
        assertEquals("I came. You wrote it down.", slipped.ending().told().en());
        ScenarioAttempt well = begun(1, true);
        answer(well, "one", "leave");
        answer(well, "two", "serve");
        assertEquals(Scenario.Standing.GOOD, debrief(well).ending().standing());
        assertEquals("I came.", debrief(well).ending().told().en());
        assertEquals(Outcome.PASSED, well.outcome());
    }

    @Test
    void theRoleDecidesWhatIsRight() {
        Story officers = new Story(scenario, scenario.variant("morning"), "officer", 1);
        ScenarioAttempt attempt = new ScenarioAttempt(Sample.enrolment(), officers, true, 1, 1, Sample.NOON);
        answer(attempt, "one", "leave");
        answer(attempt, "two", "serve");
        assertEquals(3, attempt.points(), "weak for an officer");
        ScenarioAttempt clerk = begun(1, true);
        answer(clerk, "one", "leave");
        assertThrows(NotFound.class, () -> answer(clerk, "two", "check"), "offered to officers only");
        assertEquals(1, clerk.choices().size());
    }

    @Test
    void aMomentIsTriedAgainWithTheHistoryThatLedToIt() {
        ScenarioAttempt earlier = slipped(3);
        ScenarioAttempt again = again(earlier, "two");
        assertFalse(again.assessed());
        assertEquals("two", again.step());
        assertEquals(earlier.variant(), again.variant());
        assertTrue(again.choices().get(0).carried());
        assertTrue(again.isAbout(earlier, "two"));
        answer(again, "two", "serve");
        assertFalse(again.isAbout(earlier, "two"));
        assertEquals(Outcome.PRACTISED, again.outcome());
        assertEquals(Scenario.Standing.MIXED, debrief(again).ending().standing(), "what was noted stays noted");
        assertEquals(1, new ScenarioViews(module, policy, again).record().made().size(), "only what was chosen here");

        ScenarioAttempt anew = again(earlier, "one");
        assertEquals(List.of(), anew.choices());
        assertThrows(NotFound.class, () -> again(earlier, "nowhere"));
    }

    private ScenarioAttempt again(ScenarioAttempt earlier, String step) {
        return Ids.give(
                ScenarioAttempt.again(Sample.enrolment(), earlier, earlier.story(scenario), step, 1, Sample.NOON), 99);
    }

    @Test
    void aReplayShowsEachMomentAsItWas() {
        ScenarioViews views = new ScenarioViews(module, policy, slipped(1));
        assertEquals("one", views.replay(1).step().slug());
        assertEquals("note", views.replay(1).chosen());
        assertEquals(2, views.replay(1).step().options().size());
        assertEquals("two", views.replay(7).step().slug(), "brought within the path");
        assertTrue(views.replay(7).last());
        assertNull(views.replay(7).consequence().better(), "none is needed");
    }
}
