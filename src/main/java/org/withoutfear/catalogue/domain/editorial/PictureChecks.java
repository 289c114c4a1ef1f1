package org.withoutfear.catalogue.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.withoutfear.shared.Language;

/** The pictures of lessons are there, the same in both languages, and say in both languages what they show. */
final class PictureChecks {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]{0,500})]\\(([^)\\s]{0,200})[^)]{0,200}\\)");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 250;

    /** A picture in the text of a lesson. */
    private record Shown(String path, int line) {}

    private final ModuleSource source;
    private final Set<String> used = new TreeSet<>();

    PictureChecks(ModuleSource source) {
        this.source = source;
    }

    void check() {
        source.lessons().forEach(lesson -> {
            List<Shown> en = pictures(lesson, Language.EN);
            List<Shown> fr = pictures(lesson, Language.FR);
            if (!paths(en).equals(paths(fr))) {
                lesson.fault(
                        Language.FR,
                        firstOther(en, fr),
                        "the pictures differ from the English twin; show the same in the same order");
            }
        });
        source.media().stream()
                .filter(path -> !used.contains(path))
                .forEach(path -> source.fault(path, 0, "no lesson shows this picture; show it or take the file out"));
    }

    private static List<String> paths(List<Shown> pictures) {
        return pictures.stream().map(Shown::path).toList();
    }

    /** The line of the first French picture that is not the English one; of the last one when there are only too few. */
    private static int firstOther(List<Shown> en, List<Shown> fr) {
        int same = 0;
        while (same < fr.size()
                && same < en.size()
                && fr.get(same).path().equals(en.get(same).path())) {
            same++;
        }
        return fr.isEmpty() ? 0 : fr.get(Math.min(same, fr.size() - 1)).line();
    }

    private List<Shown> pictures(LessonSource lesson, Language language) {
        List<Shown> shown = new ArrayList<>();
        for (Passage line : lesson.rawLines(language)) {
            PICTURE.matcher(line.text()).results().forEach(picture -> {
                check(line, picture);
                shown.add(new Shown(picture.group(2), line.first()));
            });
        }
        used.addAll(paths(shown));
        return shown;
    }

    private void check(Passage line, MatchResult picture) {
        String alternative = picture.group(1).strip();
        String path = picture.group(2);
        if (path.startsWith("media/") && !source.media().contains(path)) {
            line.fault("", "there is no picture " + path + "; put it there or take this out");
        }
        if (alternative.length() < SHORTEST || alternative.length() > LONGEST) {
            line.fault(
                    "",
                    "say between the square brackets what the picture shows, in " + SHORTEST + " to " + LONGEST
                            + " characters, for people who do not see it");
        }
    }
}
