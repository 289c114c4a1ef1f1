package org.withoutfear.catalogue.domain.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** Nobody passes by a rule of thumb: the right answer is not nearly always the longest, nor nearly always at the same place. */
final class BalanceChecks {

    private static final int FEWEST = 6;
    private static final double MOST = 0.75;

    private final YamlNode place;
    private final String what;

    private BalanceChecks(YamlNode place, String what) {
        this.place = place;
        this.what = what;
    }

    static void check(ModuleSource source) {
        source.scenarios()
                .forEach(root -> root.find("steps")
                        .ifPresent(place -> new BalanceChecks(place, "choice")
                                .check(ModuleSource.list(root, "steps")
                                        .map(step -> items(step, "choices"))
                                        .toList())));
        source.yaml("questions.yaml")
                .flatMap(root -> root.find("questions"))
                .ifPresent(place -> new BalanceChecks(place, "option")
                        .check(source.questions()
                                .map(question -> items(question, "options"))
                                .toList()));
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return ModuleSource.list(node, key).toList();
    }

    private void check(List<List<YamlNode>> all) {
        List<List<YamlNode>> single = all.stream()
                .filter(items -> items.stream().filter(BalanceChecks::right).count() == 1)
                .toList();
        if (single.size() < FEWEST) {
            return;
        }
        for (Language language : Language.values()) {
            long longest =
                    single.stream().filter(items -> isLongest(items, language)).count();
            if (longest > MOST * single.size()) {
                place.fault("the right " + what + " is the longest in " + longest + " of " + single.size() + ", in "
                        + (language == Language.EN ? "English" : "French") + "; even the lengths out");
            }
        }
        positions(single).forEach((position, count) -> {
            if (count > MOST * single.size()) {
                place.fault("the right " + what + " stands at place " + (position + 1) + " in " + count + " of "
                        + single.size() + "; mix the order");
            }
        });
    }

    private static Map<Integer, Integer> positions(List<List<YamlNode>> all) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (List<YamlNode> items : all) {
            IntStream.range(0, items.size())
                    .filter(i -> right(items.get(i)))
                    .forEach(i -> positions.merge(i, 1, Integer::sum));
        }
        return positions;
    }

    private static boolean isLongest(List<YamlNode> items, Language language) {
        int right = items.stream()
                .filter(BalanceChecks::right)
                .mapToInt(item -> length(item, language))
                .sum();
        return items.stream().filter(item -> !right(item)).allMatch(item -> length(item, language) < right);
    }

    private static boolean right(YamlNode item) {
        return item.has("verdict") ? Pairs.isBest(item) : item.isTrue("correct");
    }

    /** The length of the text; of its first part when it has several. */
    private static int length(YamlNode item, Language language) {
        Optional<YamlNode> text = item.find("text");
        return text.stream()
                .flatMap(
                        node -> node.keys().isEmpty() ? node.children().stream().limit(1) : Stream.of(node))
                .flatMap(node -> node.find(language.code()).stream())
                .mapToInt(node -> node.scalar().length())
                .sum();
    }
}
