package org.withoutfear.shared;

import java.io.Serializable;
import java.util.Objects;

/** A text that exists in both languages. */
public record BilingualText(String en, String fr) implements Serializable {

    public BilingualText {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(fr, "fr");
    }

    /** A sentence of the platform, or part of one, in both languages, its values set in. */
    public static BilingualText said(String key, Object... values) {
        return new BilingualText(Language.EN.say(key, values), Language.FR.say(key, values));
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
