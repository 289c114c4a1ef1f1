package org.withoutfear.catalogue.domain.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** No question of the bank is asked twice, and no two of its options read the same: between those nobody can choose. */
final class RepetitionChecks {

    private RepetitionChecks() {}

    static void check(ModuleSource source) {
        List<YamlNode> questions = source.questions().toList();
        for (Language language : Language.values()) {
            repeated(questions, "question", "the bank asks this already, in", language);
            for (YamlNode question : questions) {
                for (String kind : List.of("option", "item")) {
                    List<YamlNode> choices =
                            ModuleSource.list(question, kind + "s").toList();
                    repeated(choices, kind, "it reads the same as", language);
                }
            }
        }
    }

    /** Names each text that stood before, at its own line. */
    private static void repeated(List<YamlNode> nodes, String kind, String says, Language language) {
        Map<String, String> first = new HashMap<>();
        for (YamlNode node : nodes) {
            text(node, language).ifPresent(text -> {
                String name = node.find(kind).map(YamlNode::scalar).orElse("");
                String before = first.putIfAbsent(Alike.normal(text.scalar()), name);
                if (before != null) {
                    text.fault("in " + language.code() + ", " + says + " the " + kind + " " + before
                            + ": write another text");
                }
            });
        }
    }

    private static Optional<YamlNode> text(YamlNode node, Language language) {
        return node.find("text")
                .flatMap(text -> text.find(language.code()))
                .filter(text -> text.isScalar() && !text.scalar().isBlank());
    }
}
