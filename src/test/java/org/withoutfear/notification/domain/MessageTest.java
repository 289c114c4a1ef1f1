package org.withoutfear.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.withoutfear.notification.Letter;
import org.withoutfear.shared.Language;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

    @Test
    void aClaimedMessageIsLeftAloneForAWhileAndThenTakenUpAgain() {
        Message message = code();
        message.claim(NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(5)), message.nextTryAt());
    }

    @Test
    void aSentCodeIsForgotten() {
        Message message = code();
        message.claim(NOW);
        message.sent(NOW);
        assertEquals("", message.body());
        assertNull(message.nextTryAt());
    }

    @Test
    void anExpiredCodeIsForgottenAndNotSent() {
        Message message = code();
        assertTrue(message.useless(NOW.plus(Duration.ofHours(1))));
        message.expire("expired");
        assertEquals("", message.body());
        assertNull(message.nextTryAt());
    }

    @Test
    void failuresWaitEverLongerAndEndAfterSeven() {
        Message message = code();
        long before = 0;
        for (int i = 0; i < 6; i++) {
            message.claim(NOW);
            message.failed("Connection refused", NOW);
            long minutes = Duration.between(NOW, message.nextTryAt()).toMinutes();
            assertTrue(minutes > before, minutes + " after " + before);
            before = minutes;
        }
        message.claim(NOW);
        message.failed("Connection refused", NOW);
        assertNull(message.nextTryAt());
        message.retry(NOW);
        assertEquals(NOW, message.nextTryAt());
        assertEquals("text", message.body());
    }

    private static Message code() {
        return new Message(
                new Letter(
                        7,
                        "CODE_ACTIVATION",
                        "a@bellerive.example",
                        Language.EN,
                        "s",
                        "text",
                        true,
                        NOW.plus(Duration.ofHours(1))),
                NOW);
    }
}
