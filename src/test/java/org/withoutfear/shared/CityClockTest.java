package org.withoutfear.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CityClockTest {

    private static final Instant THEN = Instant.parse("2025-09-26T13:00:00Z");

    private final CityClock clock = new CityClock();

    @Test
    void aPieceOfWorkHasATimeOfItsOwnThatNobodyElseSees() {
        clock.at(THEN, () -> {
            assertNear(THEN, clock.instant());
            assertTrue(CompletableFuture.supplyAsync(clock::instant).join().isAfter(THEN.plus(Duration.ofDays(1))));
        });
        assertTrue(clock.instant().isAfter(THEN.plus(Duration.ofDays(1))));
    }

    @Test
    void theTimeOfBeforeComesBackAlsoWhenTheWorkFails() {
        clock.at(THEN, () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> clock.at(THEN.plus(Duration.ofDays(30)), () -> {
                        throw new IllegalStateException();
                    }));
            assertNear(THEN, clock.instant());
        });
        assertTrue(clock.instant().isAfter(THEN.plus(Duration.ofDays(1))));
    }

    @Test
    void itRunsOnFromWhereItWasSetForEverybody() {
        clock.setTo(THEN);
        assertNear(THEN, clock.instant());
        assertNear(THEN, CompletableFuture.supplyAsync(clock::instant).join());
    }

    private static void assertNear(Instant expected, Instant found) {
        assertEquals(0, Duration.between(expected, found).toMinutes(), () -> "" + found);
    }
}
