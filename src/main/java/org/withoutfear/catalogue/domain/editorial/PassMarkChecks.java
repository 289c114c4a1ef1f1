package org.withoutfear.catalogue.domain.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.YamlNode;

/** The quiz can draw what it must ask. That whoever always chooses best passes a scenario, the walk through its states tells. */
final class PassMarkChecks {

    private PassMarkChecks() {}

    static void check(ModuleSource source, TrainingModule module) {
        source.yaml("module.yaml").flatMap(root -> root.find("quiz")).ifPresent(quiz -> check(quiz, module));
    }

    private static void check(YamlNode quiz, TrainingModule module) {
        List<YamlNode> critical = ModuleSource.list(quiz, "critical_questions").toList();
        if (critical.size() > module.quiz().questions()) {
            quiz.fault("there are " + critical.size() + " critical questions and only "
                    + module.quiz().questions() + " are drawn; draw more or make fewer critical");
        }
        Set<String> seen = new HashSet<>();
        critical.stream()
                .filter(node -> !seen.add(node.scalar()))
                .forEach(node -> node.fault("\"" + node.scalar() + "\" stands twice; keep one"));
    }
}
