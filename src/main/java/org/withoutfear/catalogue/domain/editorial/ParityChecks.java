package org.withoutfear.catalogue.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/** Both languages of a lesson are built alike: the same lists, quotations, tables, pictures and marks, in the same order. */
final class ParityChecks {

    private static final String SAME = "cite the same clauses and entries in the same order";
    private static final int LONGEST_EXCERPT = 40;

    /** What a line begins, where that shows at all. */
    private enum Block {
        HEADING("#{1,6} .*", "heading"),
        QUOTATION(">.*", "quotation"),
        ITEM("(?:[-*+]|\\d{1,2}[.)]) .*", "item of a list"),
        ROW("\\|.*", "row of a table"),
        PARAGRAPH(".*", "paragraph");

        private final Pattern pattern;
        private final String word;

        Block(String pattern, String word) {
            this.pattern = Pattern.compile(pattern);
            this.word = word;
        }

        private static Block of(Passage line) {
            for (Block block : values()) {
                if (block.pattern.matcher(line.text()).matches()) {
                    return block;
                }
            }
            return PARAGRAPH;
        }
    }

    private ParityChecks() {}

    static void check(LessonSource lesson) {
        List<Passage> en = lesson.rawLines(Language.EN);
        List<Passage> fr = lesson.rawLines(Language.FR);
        for (Block block : Block.values()) {
            count(lesson, block, en, fr);
        }
        marks(en, fr);
        Numbers.check(lesson.lines(Language.EN), lesson.lines(Language.FR));
    }

    private static void count(LessonSource lesson, Block block, List<Passage> en, List<Passage> fr) {
        long english = en.stream().filter(line -> Block.of(line) == block).count();
        long french = fr.stream().filter(line -> Block.of(line) == block).count();
        if (english != french) {
            int at = firstOther(en, fr);
            int line = fr.isEmpty() ? 0 : fr.get(Math.min(at, fr.size() - 1)).first();
            lesson.fault(
                    Language.FR,
                    line,
                    "the English file has " + english + " of these and the French " + french + ": " + block.word
                            + ", each on its line; build both alike. They differ from here on: "
                            + stands(lesson, Language.EN, en, at) + ", " + stands(lesson, Language.FR, fr, at));
        }
    }

    /** The first line that is of another kind than the one at its place in the other language. */
    private static int firstOther(List<Passage> en, List<Passage> fr) {
        int at = 0;
        while (at < en.size() && at < fr.size() && Block.of(en.get(at)) == Block.of(fr.get(at))) {
            at++;
        }
        return at;
    }

    /** What stands in a file at a place. */
    private static String stands(LessonSource lesson, Language language, List<Passage> lines, int at) {
        return at < lines.size()
                ? lesson.path(language) + ":" + lines.get(at).first() + " "
                        + beginning(lines.get(at).text())
                : lesson.path(language) + " ends";
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_EXCERPT
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST_EXCERPT) + 1) + "…";
    }

    private static void marks(List<Passage> en, List<Passage> fr) {
        List<Passage> english = each(en);
        List<Passage> french = each(fr);
        for (int i = 0; i < Math.min(english.size(), french.size()); i++) {
            if (!english.get(i).text().equals(french.get(i).text())) {
                french.get(i)
                        .fault(
                                french.get(i).text(),
                                french.get(i).text() + " stands here, and in the English file "
                                        + english.get(i).text() + " does; " + SAME);
                return;
            }
        }
        List<Passage> longer = english.size() > french.size() ? english : french;
        if (english.size() != french.size()) {
            Passage more = longer.get(Math.min(english.size(), french.size()));
            String other = longer == english ? "French" : "English";
            more.fault(more.text(), more.text() + " stands here and not in the " + other + " file; " + SAME);
        }
    }

    /** The marks, one by one, each where it stands. */
    private static List<Passage> each(List<Passage> lines) {
        List<Passage> marks = new ArrayList<>();
        for (Passage line : lines) {
            Marks.MARK
                    .matcher(line.text())
                    .results()
                    .map(MatchResult::group)
                    .map(mark -> new Passage(
                            line.source(), line.path(), line.first(), line.last(), line.language(), line.use(), mark))
                    .forEach(marks::add);
        }
        return marks;
    }
}
