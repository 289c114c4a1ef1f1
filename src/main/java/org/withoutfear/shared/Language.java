package org.withoutfear.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The two languages of the platform. Every text has both; neither is a translation of the other. */
public enum Language {
    EN(Locale.forLanguageTag("en-CA")),
    FR(Locale.forLanguageTag("fr-CA"));

    private static final String BUNDLE = "org.withoutfear.messages";

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

    /** The sentences of the platform in this language. */
    public ResourceBundle sentences() {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The sentence with this key, its values set in. Numbers and plurals follow the language, and so does a text that exists in both. */
    public String say(String key, Object... values) {
        String pattern = sentences().getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(values).map(this::own).toArray());
    }

    private Object own(Object value) {
        return value instanceof BilingualText text ? text.in(this) : value;
    }

    /** The day in full: "November 23, 2026", « 23 novembre 2026 ». */
    public String date(LocalDate date) {
        return write(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
    }

    /**
     * A day or an instant in this style. French counts the first day of a month and numbers the others, and writes no zero before
     * an hour, which Java does not know.
     */
    public String write(DateTimeFormatter style, TemporalAccessor when) {
        String text = style.withLocale(locale).format(when);
        return this == FR
                ? text.replaceFirst("\\b1 (?=\\p{L}{3})", "1er ").replaceFirst("\\b0(?=\\d[\\h]h\\b)", "")
                : text;
    }

    /** Reads {@code fr} in any case as French and anything else as English. */
    public static Language of(String code) {
        return "fr".equalsIgnoreCase(code) ? FR : EN;
    }
}
