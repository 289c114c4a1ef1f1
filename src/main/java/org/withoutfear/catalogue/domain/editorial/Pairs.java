package org.withoutfear.catalogue.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** Finds every text of a module's YAML files: wherever {@code en} and {@code fr} stand side by side. */
final class Pairs {

    /** Deeper than any file of ours; an alias that leads back into itself ends here. */
    private static final int DEEPEST = 16;

    /** The mark after which a text begins on the next line. */
    private static final Pattern BLOCK = Pattern.compile(": [>|][-+]?\\s*$");

    private final ModuleSource source;
    private final String path;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(ModuleSource source, String path) {
        this.source = source;
        this.path = path;
    }

    static List<Pair> of(ModuleSource source) {
        List<Pair> all = new ArrayList<>();
        for (String path : source.yamlPaths()) {
            Pairs found = new Pairs(source, path);
            source.yaml(path).ifPresent(root -> found.walk(root, "", Use.PROSE, 0));
            all.addAll(found.pairs);
        }
        return all;
    }

    private void walk(YamlNode node, String key, Use use, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (isText(node, "en") && isText(node, "fr")) {
            pairs.add(new Pair(key, passage(node, Language.EN, use), passage(node, Language.FR, use)));
        }
        List<String> keys = node.keys();
        List<YamlNode> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            YamlNode child = children.get(i);
            String below = keys.isEmpty() ? key : keys.get(i);
            if (!child.isScalar()) {
                walk(child, below, keys.isEmpty() ? use : use(node, below, use), depth + 1);
            }
        }
    }

    private static boolean isText(YamlNode node, String key) {
        return node.find(key).filter(YamlNode::isScalar).isPresent();
    }

    private static Use use(YamlNode node, String key, Use above) {
        if (key.equals("better")) {
            return Use.MODEL;
        }
        if (!key.equals("text")) {
            return above;
        }
        if (node.has("choice")) {
            return isBest(node) ? Use.MODEL : Use.WRONG;
        }
        if (node.has("option")) {
            return node.isTrue("correct") ? Use.MODEL : Use.WRONG;
        }
        return above;
    }

    /** Whether a choice is the best, for one role at least. */
    static boolean isBest(YamlNode choice) {
        return choice.find("verdict")
                .map(verdict -> verdict.isScalar()
                        ? verdict.scalar().equals("best")
                        : verdict.children().stream()
                                .anyMatch(each -> each.scalar().equals("best")))
                .orElse(false);
    }

    private Passage passage(YamlNode node, Language language, Use use) {
        YamlNode text = node.find(language.code()).orElseThrow();
        int first = text.line()
                + (BLOCK.matcher(source.lines(path).get(text.line() - 1)).find() ? 1 : 0);
        return new Passage(source, path, first, Math.max(first, text.lastLine()), language, use, text.scalar());
    }
}
