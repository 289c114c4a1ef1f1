package org.withoutfear.learning.web;

import org.withoutfear.shared.NotFound;

/** Reads the id of an attempt from an address. */
final class AttemptId {

    private AttemptId() {}

    /** @throws NotFound when it is no number: then there is no such attempt either */
    static long of(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotFound("attempt " + text);
        }
    }
}
