package org.withoutfear.catalogue.domain.editorial;

import java.util.Locale;
import java.util.Optional;

/** Letters that no reader sees: some turn the direction of the text around them, others make two words look the same that are not. */
public final class Invisible {

    private static final int REPLACEMENT = 0xFFFD;

    private Invisible() {}

    /** What to say of the first such letter of a text; nothing when it has none. A tab and the end of a line are none. */
    public static Optional<String> fault(String text) {
        return text.codePoints()
                .filter(Invisible::isOne)
                .mapToObj(letter -> String.format(
                        Locale.ROOT,
                        "there is a character in this line that no reader sees (U+%04X); take it out, or type the line again",
                        letter))
                .findFirst();
    }

    private static boolean isOne(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            case Character.CONTROL -> letter != '\t' && letter != '\n' && letter != '\r';
            default -> letter == REPLACEMENT;
        };
    }
}
