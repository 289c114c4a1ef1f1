package org.withoutfear.catalogue.domain.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/** How each language is set: curly quotation marks in English, « guillemets » and spaces that do not break in French. */
final class Typography {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)]*");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\-\\s]+");
    /** A mark that needs a space before it and has none that holds. */
    private static final Pattern BEFORE = Pattern.compile("(?<![\\u00a0\\u202f])(?<!\\d(?=:\\d))[:»%]");

    /** A mark before which both usages are right, in Canada none and in France one that does not break, but never one that breaks. */
    private static final Pattern BREAKING = Pattern.compile("\\s[;?!]");

    private static final Pattern AFTER = Pattern.compile("«(?![\\u00a0\\u202f]).?");
    private static final Pattern STRAIGHT = Pattern.compile("[\"']");
    private static final String SPACE = "a no-break space (U+00A0 or U+202F)";

    private Typography() {}

    static void check(Passage passage) {
        String text = ADDRESS.matcher(passage.text()).replaceAll("");
        if (TABLE_RULE.matcher(text).matches()) {
            return;
        }
        straight(passage, text);
        if (passage.language() == Language.FR) {
            french(passage, text);
        }
    }

    private static void straight(Passage passage, String text) {
        Matcher found = STRAIGHT.matcher(text);
        if (found.find()) {
            String instead = found.group().equals("'")
                    ? "the curly apostrophe ’"
                    : passage.language() == Language.FR ? "« guillemets »" : "curly quotation marks “ ”";
            String at = around(text, found.start());
            passage.fault(at, "write " + instead + " instead of " + found.group() + " in: " + at);
        }
    }

    private static void french(Passage passage, String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            String at = around(text, before.start());
            passage.fault(at, "French: put " + SPACE + " before " + before.group() + " in: " + at);
        }
        Matcher breaking = BREAKING.matcher(text);
        if (breaking.find()) {
            int mark = breaking.end() - 1;
            String at = around(text, mark);
            passage.fault(at, "French: put no space, or " + SPACE + ", before " + text.charAt(mark) + " in: " + at);
        }
        Matcher after = AFTER.matcher(text);
        if (after.find()) {
            String at = around(text, after.start());
            passage.fault(at, "French: put " + SPACE + " after « in: " + at);
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '«' ? 1 : letter == '»' ? -1 : 0;
            if (letter == '“' && depth <= 0) {
                String at = around(text, i);
                passage.fault(at, "French: write « guillemets »; “ ” stand only inside them: " + at);
                return;
            }
        }
    }

    /** The words around a place, short enough to be found again on one line. */
    static String around(String text, int at) {
        int from = text.lastIndexOf(' ', Math.max(0, at - 2)) + 1;
        int to = text.indexOf(' ', at);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
