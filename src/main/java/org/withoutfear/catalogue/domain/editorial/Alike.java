package org.withoutfear.catalogue.domain.editorial;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares texts as a reader does: spaces, line ends and capitals make no difference. */
final class Alike {

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

    private Alike() {}

    static String normal(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
