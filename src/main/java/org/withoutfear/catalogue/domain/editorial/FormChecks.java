package org.withoutfear.catalogue.domain.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.withoutfear.shared.YamlNode;

/** The form of the files: names, lengths, numbers of choices, and marks that no editor shows. */
public final class FormChecks {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;
    private static final String RULE =
            "use lower-case letters, digits and single hyphens, at most " + LONGEST_SLUG + " characters";
    private static final Set<String> NAMED =
            Set.of("module", "scenario", "step", "choice", "ending", "question", "option", "variant");
    private static final Map<String, Integer> CAPS = Map.of(
            "title",
            90,
            "ask",
            250,
            "name",
            60,
            "summary",
            400,
            "audience",
            120,
            "objectives",
            250,
            "scene",
            700,
            "feedback",
            500);
    private static final int LONGEST_OTHER = 800;
    private static final int LONGEST_CHOICE = 320;
    private static final int DEEPEST = 16;

    private final ModuleSource source;

    private FormChecks(ModuleSource source) {
        this.source = source;
    }

    /** Notes every fault of form; what is no YAML is left to its reader. */
    public static void check(ModuleSource source) {
        FormChecks checks = new FormChecks(source);
        if (!isSlug(source.slug())) {
            source.fault("module.yaml", 0, "the folder \"" + source.slug() + "\" is a bad name; " + RULE);
        }
        source.texts().keySet().forEach(checks::marks);
        source.texts().keySet().forEach(checks::fileName);
        source.yamlPaths().forEach(path -> source.yaml(path).ifPresent(root -> checks.walk(root, "", 0)));
        Pairs.of(source).forEach(checks::length);
    }

    private static boolean isSlug(String name) {
        return name.length() <= LONGEST_SLUG && SLUG.matcher(name).matches();
    }

    private void marks(String path) {
        int number = 0;
        for (String line : source.lines(path)) {
            number++;
            boolean marked = number == 1 && line.startsWith("\ufeff");
            if (marked) {
                source.fault(path, number, "the file begins with a byte order mark; save it as UTF-8 without one");
            }
            if (line.contains("\t")) {
                source.fault(path, number, "there is a tab in this line; write spaces");
            }
            int here = number;
            Invisible.fault(marked ? line.substring(1) : line).ifPresent(message -> source.fault(path, here, message));
        }
    }

    private void fileName(String path) {
        String name =
                path.replaceFirst("^(?:lessons|scenarios)/", "").replaceFirst("(?:\\.en|\\.fr)?\\.(?:md|yaml)$", "");
        if (!isSlug(name)) {
            source.fault(
                    path,
                    0,
                    "the file's name is not one of a lesson, a scenario, module.yaml or questions.yaml; " + RULE);
        }
    }

    private void walk(YamlNode node, String key, int depth) {
        List<String> keys = node.keys();
        List<YamlNode> children = depth > DEEPEST ? List.of() : node.children();
        Set<String> siblings = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            YamlNode child = children.get(i);
            if (!child.isScalar()) {
                if (keys.isEmpty() && !key.equals("next")) { // several conditions may lead to one place
                    name(child, siblings);
                }
                walk(child, keys.isEmpty() ? key : keys.get(i), depth + 1);
            }
        }
        node.find("correct").ifPresent(FormChecks::trueOrFalse);
        if (keys.contains("choices")) {
            choices(node);
        }
        if (keys.contains("persons")) {
            node.find("persons").ifPresent(FormChecks::persons);
        }
    }

    /** A thing of a list has a name of its own. */
    private static void name(YamlNode item, Set<String> siblings) {
        String key = item.keys().stream().findFirst().orElse("");
        if (!NAMED.contains(key)) {
            return;
        }
        YamlNode name = item.find(key).orElseThrow();
        if (!isSlug(name.scalar())) {
            name.fault("\"" + name.scalar() + "\" is a bad name; " + RULE);
        } else if (!siblings.add(key + " " + name.scalar())) {
            name.fault("the " + key + " \"" + name.scalar() + "\" stands twice; give each its own name");
        }
    }

    /** Anything else would be taken for "false". */
    static void trueOrFalse(YamlNode node) {
        if (!node.scalar().equals("true") && !node.scalar().equals("false")) {
            node.fault("write true or false here, not \"" + node.scalar() + "\"");
        }
    }

    private static void persons(YamlNode persons) {
        persons.keys().stream()
                .filter(person -> !isSlug(person))
                .forEach(person -> persons.fault("\"" + person + "\" is a bad name for a person; " + RULE));
    }

    private static void choices(YamlNode node) {
        long choices = ModuleSource.list(node, "choices").count();
        boolean guarded = ModuleSource.list(node, "choices").anyMatch(c -> c.has("when") || c.has("unless"));
        if (!guarded && (choices < 2 || choices > 4)) {
            node.fault("a step has two to four choices; this has " + choices);
        }
    }

    /** YAML takes what stands after a space and # for a remark: the rest of the text would be lost unseen. */
    private void cutOff(Passage passage) {
        String line = source.lines(passage.path()).get(passage.first() - 1);
        int at = line.indexOf(passage.text()) + passage.text().length();
        if (passage.first() == passage.last()
                && line.contains(passage.text())
                && line.substring(at).matches("\\s+#.*")) {
            passage.fault(
                    "", "what stands after # is no part of the text; put the text between straight quotation marks");
        }
    }

    private void length(Pair pair) {
        boolean offered = pair.en().use() != Passage.Use.PROSE && pair.key().equals("text");
        int most = offered ? LONGEST_CHOICE : CAPS.getOrDefault(pair.key(), LONGEST_OTHER);
        for (Passage passage : List.of(pair.en(), pair.fr())) {
            cutOff(passage);
            int length = passage.text().length();
            if (length > most) {
                passage.fault("", "this text has " + length + " characters; shorten it to " + most);
            } else if (passage.text().isEmpty()) {
                passage.fault("", "this text is empty; write it");
            }
        }
    }
}
