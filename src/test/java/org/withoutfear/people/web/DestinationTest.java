package org.withoutfear.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/my-training",
                "/team/dashboard?status=late&page=2",
                "/hr/completions?q=%C3%A9t%C3%A9",
                "/verify/BV-2026-ABCD"
            })
    void goesToPagesOfThisApplication(String path) {
        assertTrue(Destination.isLocal(path), path);
        assertEquals(path, Destination.orHome(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "///example.org",
                "/\\example.org",
                "/learn\\..\\x",
                "\\\\example.org",
                "javascript:alert(1)",
                "learn/my-training",
                "/learn/x\r\nSet-Cookie: a=b",
                "/learn/\tx",
                "/./ /example.org",
                "/.//example.org",
                "/a/..//example.org",
                "/learn/%zz",
                "/public/sign-in?then=/learn/x",
                "/sign-out",
                "/api/me",
                "/"
            })
    void goesNowhereElse(String path) {
        assertFalse(Destination.isLocal(path), path);
        assertEquals(Destination.HOME, Destination.orHome(path));
    }

    @Test
    void refusesEndlessAddresses() {
        assertFalse(Destination.isLocal("/learn/" + "x".repeat(500)));
    }
}
