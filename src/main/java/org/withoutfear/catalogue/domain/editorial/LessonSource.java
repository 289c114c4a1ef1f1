package org.withoutfear.catalogue.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Language;

/** The two files of a lesson, line by line. */
final class LessonSource {

    private static final Pattern TARGETS = Pattern.compile("]\\([^)\\s]*\\)");

    private final ModuleSource source;
    private final String en;

    LessonSource(ModuleSource source, String en) {
        this.source = source;
        this.en = en;
    }

    String path(Language language) {
        return language == Language.EN ? en : en.replace(".en.md", ".fr.md");
    }

    /** The name without folder, number of lines or language, as the manifest lists it. */
    String slug() {
        return en.substring("lessons/".length(), en.length() - ".en.md".length());
    }

    /** The lines below the front matter that are not empty, each with its number, as they stand in the file. */
    List<Passage> rawLines(Language language) {
        List<String> lines = source.lines(path(language));
        List<Passage> passages = new ArrayList<>();
        int rules = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (rules < 2) {
                rules += line.equals("---") ? 1 : 0;
            } else if (!line.isBlank()) {
                Use use = line.startsWith(">") ? Use.MODEL : Use.PROSE;
                passages.add(new Passage(source, path(language), i + 1, i + 1, language, use, line));
            }
        }
        return passages;
    }

    /** The lines as they are read: without marks and the targets of links. */
    List<Passage> lines(Language language) {
        return rawLines(language).stream().map(LessonSource::plain).toList();
    }

    private static Passage plain(Passage raw) {
        String text = TARGETS.matcher(Marks.without(raw.text()))
                .replaceAll("]")
                .replace("![", "[")
                .strip();
        return new Passage(raw.source(), raw.path(), raw.first(), raw.last(), raw.language(), raw.use(), text);
    }

    void fault(Language language, int line, String message) {
        source.fault(path(language), line, message);
    }
}
