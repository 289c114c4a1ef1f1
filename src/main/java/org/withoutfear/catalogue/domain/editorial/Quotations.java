package org.withoutfear.catalogue.domain.editorial;

/** Tells somebody's words from the text around them. */
final class Quotations {

    private Quotations() {}

    /** The text without what stands in “ ” or « », nested or not; a mark that is never closed quotes up to the end. */
    static String without(String text) {
        StringBuilder own = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '“' || letter == '«') {
                depth++;
            } else if (letter == '”' || letter == '»') {
                depth = Math.max(0, depth - 1);
                own.append(' ');
            } else if (depth == 0) {
                own.append(letter);
            }
        }
        return own.toString();
    }
}
