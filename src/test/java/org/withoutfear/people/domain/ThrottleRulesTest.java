package org.withoutfear.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleRulesTest {

    private static final Instant START = Instant.parse("2026-03-02T13:00:00Z");

    @Test
    void fiveAttemptsPassAndTheSixthWaitsAMinute() {
        AttemptCount count = new AttemptCount("account:x", START);
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, count.attempt(ThrottleRules.ACCOUNT, START));
        }
        assertEquals(Duration.ofMinutes(1), count.attempt(ThrottleRules.ACCOUNT, START));
        assertEquals(Duration.ofSeconds(20), count.attempt(ThrottleRules.ACCOUNT, START.plusSeconds(40)));
        assertEquals(Duration.ZERO, count.attempt(ThrottleRules.ACCOUNT, START.plusSeconds(60)));
    }

    @Test
    void attemptsAtTheSameMomentDoNotWaitForEachOther() {
        for (ThrottleRules rules : ThrottleRules.values()) {
            AttemptCount count = new AttemptCount("account:x", START);
            assertEquals(Duration.ZERO, count.attempt(rules, START));
            assertEquals(Duration.ZERO, count.attempt(rules, START.minusMillis(20)), "its clock was looked at before");
        }
    }

    @Test
    void whatSucceededIsNotHeldAgainstAnybody() {
        AttemptCount count = new AttemptCount("account:x", START);
        for (int i = 0; i < 6; i++) {
            count.attempt(ThrottleRules.ACCOUNT, START);
        }
        count.forget();
        assertEquals(Duration.ZERO, count.attempt(ThrottleRules.ACCOUNT, START));
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFifteenMinutes() {
        Instant now = START;
        AttemptCount count = new AttemptCount("account:x", now);
        for (int i = 0; i < 5; i++) {
            count.attempt(ThrottleRules.ACCOUNT, now);
        }
        for (long minutes : new long[] {1, 2, 4, 8, 15, 15, 15}) {
            assertEquals(Duration.ofMinutes(minutes), count.waitingTime(ThrottleRules.ACCOUNT, now));
            now = now.plus(Duration.ofMinutes(minutes));
            assertEquals(Duration.ZERO, count.attempt(ThrottleRules.ACCOUNT, now));
        }
    }

    @Test
    void waitingAttemptsDoNotProlongTheWait() {
        AttemptCount count = new AttemptCount("account:x", START);
        for (int i = 0; i < 50; i++) {
            count.attempt(ThrottleRules.ACCOUNT, START);
        }
        assertEquals(Duration.ofMinutes(1), count.waitingTime(ThrottleRules.ACCOUNT, START));
    }

    @Test
    void halfADayWithoutFailureIsForgotten() {
        AttemptCount count = new AttemptCount("account:x", START);
        for (int i = 0; i < 5; i++) {
            count.attempt(ThrottleRules.ACCOUNT, START);
        }
        Instant later = START.plus(Duration.ofHours(12)).plusSeconds(1);
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, count.attempt(ThrottleRules.ACCOUNT, later));
        }
        assertEquals(Duration.ofMinutes(1), count.waitingTime(ThrottleRules.ACCOUNT, later));
    }

    @Test
    void aNetworkHasFiftyInAQuarterOfAnHour() {
        AttemptCount count = new AttemptCount("network:192.0.2.1", START);
        for (int i = 0; i < 50; i++) {
            assertEquals(Duration.ZERO, count.attempt(ThrottleRules.NETWORK, START.plusSeconds(i)));
        }
        assertEquals(Duration.ofMinutes(14), count.attempt(ThrottleRules.NETWORK, START.plusSeconds(60)));
        assertEquals(Duration.ZERO, count.attempt(ThrottleRules.NETWORK, START.plus(Duration.ofMinutes(15))));
    }

    @Test
    void aMailboxGetsThreeCodesAnHour() {
        AttemptCount count = new AttemptCount("mail-account:x", START);
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, count.attempt(ThrottleRules.MAIL, START.plusSeconds(i)));
        }
        assertEquals(Duration.ofMinutes(30), count.attempt(ThrottleRules.MAIL, START.plus(Duration.ofMinutes(30))));
        assertEquals(Duration.ZERO, count.attempt(ThrottleRules.MAIL, START.plus(Duration.ofHours(1))));
    }

    @Test
    void networksAreCountedByAddressOrIpv6Half() {
        assertEquals("192.0.2.1", Network.of("192.0.2.1"));
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff::9"));
        assertEquals("20010db800010002", Network.of("2001:db8:1:2::1"));
        assertEquals("192.0.2.7", Network.of("::ffff:192.0.2.7"));
    }

    @Test
    void whatWasCountedInATimeThatHasNotComeKeepsNobodyWaiting() {
        AttemptCount count = new AttemptCount("account:x", START);
        for (int i = 0; i < 5; i++) {
            count.attempt(ThrottleRules.ACCOUNT, START);
        }
        assertEquals(Duration.ZERO, count.waitingTime(ThrottleRules.ACCOUNT, START.minus(Duration.ofDays(300))));
        assertEquals(Duration.ofSeconds(62), count.waitingTime(ThrottleRules.ACCOUNT, START.minusSeconds(2)));
    }
}
