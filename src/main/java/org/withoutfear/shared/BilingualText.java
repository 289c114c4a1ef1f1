package org.withoutfear.shared;

import java.io.Serializable;
import java.util.Objects;

/** A text that exists in both languages. */
public record BilingualText(String en, String fr) implements Serializable {

    public BilingualText {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(fr, "fr");
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
