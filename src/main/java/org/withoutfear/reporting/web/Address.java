package org.withoutfear.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The address of a list with what is chosen on it. What is null or empty is left out. */
final class Address {

    private final StringBuilder text;
    private char next = '?';

    Address(String path) {
        this.text = new StringBuilder(path);
    }

    Address put(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    /** Up to and including {@code name=}, for a value that follows. */
    String open(String name) {
        return text.toString() + next + name + "=";
    }

    String text() {
        return text.toString();
    }

    /** The constant of this name; null when there is none. */
    static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> name != null && one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
