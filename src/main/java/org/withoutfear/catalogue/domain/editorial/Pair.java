package org.withoutfear.catalogue.domain.editorial;

/**
 * One text in both languages.
 *
 * @param key what the text is in its file, such as {@code title} or {@code consequence}
 */
record Pair(String key, Passage en, Passage fr) {}
