package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** A lesson reads easily: English at grade 9 or below, French at 50 or above, unless its front matter says why it cannot. */
final class ReadingChecks {

    private static final Pattern RUNNING = Pattern.compile("(?:>|-|\\*|\\d{1,2}\\.)?\\s*[\\p{L}“«*_(\\[].*");
    private static final Pattern EXEMPTION = Pattern.compile("quoted law: ?\\S.{14,}", Pattern.DOTALL);

    private ReadingChecks() {}

    static void check(LessonSource lesson, ModuleSource source) {
        for (Language language : Language.values()) {
            Optional<YamlNode> exemption =
                    source.front(lesson.path(language)).flatMap(front -> front.find("reading_exempt"));
            ReadingLevel level = of(lesson, language);
            if (exemption.isPresent()) {
                exempt(exemption.get());
            } else if (!level.plain()) {
                lesson.fault(language, hardest(lesson, language), message(level));
            }
        }
    }

    static ReadingLevel of(LessonSource lesson, Language language) {
        return ReadingLevel.of(
                language, running(lesson, language).map(Passage::text).toList());
    }

    /** Paragraphs, lists and quotations; headings, tables and pictures are no sentences. */
    private static Stream<Passage> running(LessonSource lesson, Language language) {
        return lesson.lines(language).stream()
                .filter(line -> RUNNING.matcher(line.text()).matches());
    }

    private static void exempt(YamlNode exemption) {
        if (!EXEMPTION.matcher(exemption.scalar()).matches()) {
            exemption.fault(
                    "\"reading_exempt\" names what is exempt and why: \"quoted law: \" and a reason of some words");
        }
    }

    private static String message(ReadingLevel level) {
        String what = level.language() == Language.EN
                ? "this lesson reads at grade %.1f; bring it to 9 or below: "
                : "this lesson scores %.0f for reading ease; bring it to 50 or above: ";
        return String.format(Locale.ROOT, what, level.figure())
                + "shorter sentences and plainer words, beginning with this paragraph";
    }

    /** The line whose paragraph weighs most. */
    private static int hardest(LessonSource lesson, Language language) {
        int line = running(lesson, language).findFirst().map(Passage::first).orElse(0);
        double most = -Double.MAX_VALUE;
        for (Passage passage : running(lesson, language).toList()) {
            ReadingLevel level = ReadingLevel.of(language, List.of(passage.text()));
            double weight = language == Language.EN ? level.figure() : -level.figure();
            if (level.words() >= 20 && weight > most) {
                most = weight;
                line = passage.first();
            }
        }
        return line;
    }
}
