package org.withoutfear.catalogue.domain.editorial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/**
 * Every quotation mark has its other half: what is quoted decides which words may stand there. Where speech runs over several
 * paragraphs, each begins with the mark and only the last one ends with it.
 */
final class QuotationChecks {

    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";
    private static final Pattern SPEECH_GOES_ON = Pattern.compile("\\s*[“«]");
    private static final Pattern BLOCK = Pattern.compile("(?:[#>|*+-]|\\d{1,2}[.)] ).*");

    private QuotationChecks() {}

    static void check(Passage passage) {
        String[] paragraphs = passage.text().split("\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            boolean goesOn = i + 1 < paragraphs.length
                    && SPEECH_GOES_ON.matcher(paragraphs[i + 1]).lookingAt();
            check(passage, paragraphs[i], goesOn);
        }
    }

    /** The lines of a paragraph belong together, however the author broke them. */
    static void check(LessonSource lesson, Language language) {
        List<Passage> paragraphs = new ArrayList<>();
        for (Passage line : lesson.lines(language)) {
            Passage last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            boolean spoken =
                    last != null && line.text().startsWith(">") && last.text().startsWith(">");
            boolean goesOn = spoken || !BLOCK.matcher(line.text()).matches();
            if (last != null && goesOn && last.last() + 1 == line.first()) {
                paragraphs.set(paragraphs.size() - 1, last.with(line));
            } else {
                paragraphs.add(line);
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i + 1 < paragraphs.size()
                    && SPEECH_GOES_ON.matcher(paragraphs.get(i + 1).text()).lookingAt();
            check(paragraphs.get(i), paragraphs.get(i).text(), goesOn);
        }
    }

    private static void check(Passage passage, String paragraph, boolean goesOn) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < paragraph.length(); i++) {
            char letter = paragraph.charAt(i);
            if (OPENING.indexOf(letter) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(letter) >= 0) {
                if (open.isEmpty() || OPENING.indexOf(paragraph.charAt(open.pop())) != CLOSING.indexOf(letter)) {
                    fault(passage, paragraph, i, "closes nothing");
                    return;
                }
            }
        }
        if (!open.isEmpty() && !(goesOn && open.size() == 1)) {
            fault(passage, paragraph, open.peek(), "is never closed");
        }
    }

    private static void fault(Passage passage, String paragraph, int at, String what) {
        String words = Typography.around(paragraph, at);
        passage.fault(
                words,
                "the quotation mark " + paragraph.charAt(at) + " " + what + " in: " + words + "; write both halves");
    }
}
