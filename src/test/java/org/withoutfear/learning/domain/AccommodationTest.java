package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.withoutfear.learning.AccommodationView.State;
import org.withoutfear.learning.TimeAllowed;
import org.withoutfear.shared.Rejected;

class AccommodationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static Accommodation granted(TimeAllowed time, String reference, LocalDate from, LocalDate to) {
        return new Accommodation(7, time, reference, from, to, 8, Sample.NOON);
    }

    @Test
    void theTimeIsTheManifestsTimesWhatWasGranted() {
        assertEquals(Optional.of(Duration.ofMinutes(25)), TimeAllowed.ONCE.of(25));
        assertEquals(Optional.of(Duration.ofSeconds(37 * 60 + 30)), TimeAllowed.ONE_AND_A_HALF.of(25));
        assertEquals(Optional.of(Duration.ofMinutes(50)), TimeAllowed.TWICE.of(25));
        assertEquals(Optional.empty(), TimeAllowed.NO_LIMIT.of(25));
    }

    @Test
    void itHoldsFromItsFirstToItsLastDay() {
        Accommodation granted = granted(TimeAllowed.TWICE, null, FIRST, LAST);
        assertFalse(granted.holds(FIRST.minusDays(1)));
        assertTrue(granted.holds(FIRST));
        assertTrue(granted.holds(LAST));
        assertFalse(granted.holds(LAST.plusDays(1)));
        assertTrue(granted(TimeAllowed.TWICE, null, FIRST, null).holds(LAST.plusYears(3)));
    }

    @Test
    void endedItHoldsNoMoreAndIsEndedOnce() {
        Accommodation granted = granted(TimeAllowed.TWICE, null, FIRST, LAST);
        assertTrue(granted.end(8, Sample.NOON));
        assertFalse(granted.end(9, Sample.NOON));
        assertFalse(granted.holds(FIRST));
    }

    @Test
    void ofTwoForTheSameDaysTheMoreGenerousCountsAndOfEqualOnesTheNewer() {
        Accommodation newer = granted(TimeAllowed.TWICE, "HR-2", FIRST, LAST);
        Accommodation less = granted(TimeAllowed.ONE_AND_A_HALF, null, FIRST, null);
        Accommodation older = granted(TimeAllowed.TWICE, "HR-1", FIRST, LAST);
        List<Accommodation> all = List.of(Ids.give(newer, 3L), Ids.give(less, 2L), Ids.give(older, 1L));
        assertEquals(List.of(State.HOLDS, State.OUTDONE, State.OUTDONE), states(all, LAST));
        assertEquals(List.of(State.NOT_TODAY, State.HOLDS, State.NOT_TODAY), states(all, LAST.plusDays(1)));
        newer.end(8, Sample.NOON);
        assertEquals(List.of(State.ENDED, State.OUTDONE, State.HOLDS), states(all, FIRST));
    }

    private static List<State> states(List<Accommodation> all, LocalDate day) {
        return all.stream()
                .map(one -> one.view(Accommodation.thatCounts(all, day), day).state())
                .toList();
    }

    @Test
    void theSameGrantedAgainRepeatsWhatHolds() {
        Accommodation first = granted(TimeAllowed.TWICE, null, FIRST, null);
        assertTrue(granted(TimeAllowed.TWICE, "", FIRST, null).repeats(first));
        assertFalse(granted(TimeAllowed.TWICE, "HR-1", FIRST, null).repeats(first));
        assertFalse(granted(TimeAllowed.NO_LIMIT, null, FIRST, null).repeats(first));
        assertFalse(granted(TimeAllowed.TWICE, null, FIRST, LAST).repeats(first));
        first.end(8, Sample.NOON);
        assertFalse(granted(TimeAllowed.TWICE, null, FIRST, null).repeats(first), "what was ended may be granted anew");
    }

    @Test
    void aReferenceIsACodeAndNoStory() {
        granted(TimeAllowed.TWICE, "HR-2026/114.b", FIRST, LAST);
        assertEquals(
                "learning.accommodation.referenceOnly",
                assertThrows(Rejected.class, () -> granted(TimeAllowed.TWICE, "reads slowly", FIRST, LAST))
                        .key());
    }

    @Test
    void nothingChosenAndDaysTheWrongWayRoundAreRefused() {
        assertThrows(Rejected.class, () -> granted(null, null, FIRST, LAST));
        assertThrows(Rejected.class, () -> granted(TimeAllowed.TWICE, null, LAST, FIRST));
        assertThrows(Rejected.class, () -> granted(TimeAllowed.TWICE, null, null, LAST));
    }
}
