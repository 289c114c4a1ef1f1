package org.withoutfear.shared;

import java.util.Locale;

/** The two languages of the platform. Every text has both; neither is a translation of the other. */
public enum Language {
    EN(Locale.forLanguageTag("en-CA")),
    FR(Locale.forLanguageTag("fr-CA"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale in which dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** The code used in files, addresses and the {@code lang} attribute: {@code en} or {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == EN ? FR : EN;
    }

    /** Reads {@code fr} in any case as French and anything else as English. */
    public static Language of(String code) {
        return "fr".equalsIgnoreCase(code) ? FR : EN;
    }
}
