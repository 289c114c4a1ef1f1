package org.withoutfear.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.people.CodePurpose;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

    @Test
    void aCodeIsTwelveUnambiguousCharactersInGroups() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = OneTimeSecret.make();
            assertTrue(code.matches("[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}"), code);
            made.add(code);
        }
        assertEquals(1000, made.size());
    }

    @Test
    void smallLettersBlanksAndDashesDoNotMatter() {
        String digest = OneTimeSecret.digest("7", "K7QF-2MXR-9HTD");
        assertTrue(OneTimeSecret.matches(digest, "7", " k7qf 2mxr–9htd "));
        assertFalse(OneTimeSecret.matches(digest, "7", "K7QF-2MXR-9HTE"));
        assertFalse(OneTimeSecret.matches(digest, "7", null));
        assertNotEquals(digest, OneTimeSecret.digest("8", "K7QF-2MXR-9HTD"));
    }

    @Test
    void opensUntilItExpires() {
        OneTimeCode code = code("K7QF-2MXR-9HTD");
        assertTrue(
                code.opensWith("K7QF-2MXR-9HTD", NOW.plus(Duration.ofHours(1)).minusNanos(1)));
        assertFalse(code.opensWith("K7QF-2MXR-9HTD", NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void opensOnce() {
        OneTimeCode code = code("K7QF-2MXR-9HTD");
        code.end(NOW);
        assertFalse(code.opensWith("K7QF-2MXR-9HTD", NOW));
    }

    @Test
    void tenWrongTriesEndIt() {
        OneTimeCode code = code("K7QF-2MXR-9HTD");
        for (int i = 0; i < OneTimeCode.MOST_ATTEMPTS; i++) {
            assertFalse(code.opensWith("K7QF-2MXR-2222", NOW));
        }
        assertFalse(code.opensWith("K7QF-2MXR-9HTD", NOW));
    }

    private static OneTimeCode code(String code) {
        return new OneTimeCode(7L, CodePurpose.ACTIVATION, code, NOW, Duration.ofHours(1), null);
    }
}
