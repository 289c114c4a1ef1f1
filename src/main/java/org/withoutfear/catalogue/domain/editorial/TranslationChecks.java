package org.withoutfear.catalogue.domain.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/**
 * No English text stands where a French one is meant. A text of a few words may be a name and is not looked at; a longer one that is truly
 * the same in both languages is named in the manifest, under {@code same_in_both}.
 */
final class TranslationChecks {

    private static final String EXEMPT = "same_in_both";
    private static final int FEWEST_WORDS = 4;

    private final Set<String> exempt;
    private final Set<String> used = new HashSet<>();

    private TranslationChecks(Set<String> exempt) {
        this.exempt = exempt;
    }

    static void check(ModuleSource source, List<Pair> pairs) {
        List<YamlNode> named = source.yaml("module.yaml").stream()
                .flatMap(root -> ModuleSource.list(root, EXEMPT))
                .toList();
        TranslationChecks checks = new TranslationChecks(
                named.stream().map(node -> Alike.normal(node.scalar())).collect(Collectors.toSet()));
        pairs.forEach(pair -> checks.check(Set.of(Alike.normal(pair.en().text())), pair.fr()));
        Stream.concat(source.lessons().stream(), source.jobAid().stream()).forEach(checks::check);
        named.stream()
                .filter(node -> !checks.used.contains(Alike.normal(node.scalar())))
                .forEach(node -> node.fault("no text of the module is this in both languages; take it out"));
    }

    private void check(LessonSource lesson) {
        Set<String> english = lesson.lines(Language.EN).stream()
                .map(line -> Alike.normal(line.text()))
                .collect(Collectors.toSet());
        lesson.lines(Language.FR).forEach(line -> check(english, line));
    }

    private void check(Set<String> english, Passage french) {
        String text = Alike.normal(french.text());
        if (!english.contains(text) || Alike.words(text) < FEWEST_WORDS) {
            return;
        }
        used.add(text);
        if (!exempt.contains(text)) {
            french.fault(
                    "",
                    "the French is the English, word for word: write it in French, or name the text under \"" + EXEMPT
                            + "\" in module.yaml if it is the same in both");
        }
    }
}
