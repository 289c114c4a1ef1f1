package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

/** Reads a lesson: its two Markdown files, whose headings must match. */
final class LessonReader {

    private static final int FEWEST_WORDS = 250;
    private static final int MOST_WORDS = 450;

    private final ModuleFiles files;
    private final List<Fault> faults;

    LessonReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** The lesson, also one whose files disagree; nothing when a file is missing or has no form. */
    Optional<Lesson> read(String slug) {
        Optional<MarkdownPage> en = page(slug, "en");
        Optional<MarkdownPage> fr = page(slug, "fr");
        if (en.isEmpty() || fr.isEmpty()) {
            return Optional.empty();
        }
        fr.get().agreeWith(en.get());
        return Optional.of(lesson(slug, en.get(), fr.get()));
    }

    private Optional<MarkdownPage> page(String slug, String language) {
        Optional<MarkdownPage> page = MarkdownPage.read(
                files,
                "lessons/" + slug + "." + language + ".md",
                "lesson",
                faults,
                "minutes",
                "clauses",
                "counsel_note",
                "reading_exempt");
        page.ifPresent(LessonReader::checkWords);
        return page;
    }

    private static void checkWords(MarkdownPage page) {
        long words = SafeMarkdown.words(page.body());
        if (words < FEWEST_WORDS - 10 || words > MOST_WORDS + 10) {
            page.fault(0, "the lesson has " + words + " words; keep it between 250 and 450");
        }
    }

    private Lesson lesson(String slug, MarkdownPage en, MarkdownPage fr) {
        List<String> clauses = en.clauses();
        fr.clauses();
        fr.front().number("minutes", 1, 60);
        return new Lesson(
                slug,
                new BilingualText(en.title(), fr.title()),
                en.front().number("minutes", 1, 60),
                clauses,
                Marks.entries(en.body()).stream().distinct().toList(),
                new BilingualText(html(en, Language.EN), html(fr, Language.FR)),
                headings(chapters(en), chapters(fr)),
                en.counselNote());
    }

    /** The second-level headings. */
    private static List<String> chapters(MarkdownPage page) {
        return page.headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(MarkdownPage.Heading::text)
                .toList();
    }

    private static List<BilingualText> headings(List<String> en, List<String> fr) {
        List<BilingualText> headings = new ArrayList<>();
        for (int i = 0; i < Math.min(en.size(), fr.size()); i++) {
            headings.add(new BilingualText(en.get(i), fr.get(i)));
        }
        return headings;
    }

    private String html(MarkdownPage page, Language language) {
        return SafeMarkdown.html(page.body(), language, new PictureAddresses(files));
    }
}
