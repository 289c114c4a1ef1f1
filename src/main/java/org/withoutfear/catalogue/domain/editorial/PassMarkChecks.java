package org.withoutfear.catalogue.domain.editorial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.YamlNode;

/** Whoever does everything right passes: no path of best choices ends badly, and the quiz can draw what it must ask. */
final class PassMarkChecks {

    private final ModuleSource source;
    private final TrainingModule module;

    PassMarkChecks(ModuleSource source, TrainingModule module) {
        this.source = source;
        this.module = module;
    }

    void check() {
        source.scenarios().forEach(PassMarkChecks::scenario);
        source.yaml("module.yaml").flatMap(root -> root.find("quiz")).ifPresent(this::quiz);
    }

    private void quiz(YamlNode quiz) {
        List<YamlNode> critical = ModuleSource.list(quiz, "critical_questions").toList();
        if (critical.size() > module.quizQuestions()) {
            quiz.fault("there are " + critical.size() + " critical questions and only " + module.quizQuestions()
                    + " are drawn; draw more or make fewer critical");
        }
        Set<String> seen = new HashSet<>();
        critical.stream()
                .filter(node -> !seen.add(node.scalar()))
                .forEach(node -> node.fault("\"" + node.scalar() + "\" stands twice; keep one"));
    }

    private static void scenario(YamlNode root) {
        Map<String, YamlNode> steps = byName(root, "steps", "step");
        Map<String, YamlNode> endings = byName(root, "endings", "ending");
        Set<String> crossed = new HashSet<>();
        follow(root.optional("start"), steps, endings, crossed);
        ModuleSource.list(root, "variants")
                .flatMap(variant -> variant.find("start").stream())
                .forEach(start -> follow(start.scalar(), steps, endings, crossed));
    }

    private static Map<String, YamlNode> byName(YamlNode root, String list, String key) {
        Map<String, YamlNode> named = new HashMap<>();
        ModuleSource.list(root, list).forEach(node -> named.put(node.optional(key), node));
        return named;
    }

    /** Follows every best choice from a step on; each of them must lead to a good ending. */
    private static void follow(
            String slug, Map<String, YamlNode> steps, Map<String, YamlNode> endings, Set<String> crossed) {
        YamlNode step = steps.get(slug);
        if (step == null || !crossed.add(slug)) {
            return;
        }
        ModuleSource.list(step, "choices").filter(Pairs::isBest).forEach(choice -> {
            YamlNode ending = endings.get(choice.optional("ending"));
            if (ending != null && !"good".equals(ending.optional("standing"))) {
                choice.fault("only best choices lead to this one, and its ending is not good;"
                        + " lead it to an ending of standing good");
            }
            next(choice).forEach(target -> follow(target, steps, endings, crossed));
        });
    }

    private static Stream<String> next(YamlNode choice) {
        return choice.find("next").stream()
                .flatMap(next -> next.isScalar()
                        ? Stream.of(next.scalar())
                        : next.children().stream()
                                .flatMap(target -> target.find("step").stream())
                                .map(YamlNode::scalar));
    }
}
