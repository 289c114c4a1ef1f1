package org.withoutfear.shared;

/** A signed-in person chose a language; it is remembered for the next sign-in. */
public record LanguageChosen(long personId, Language language) {}
