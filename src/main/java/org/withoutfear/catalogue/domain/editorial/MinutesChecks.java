package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.YamlNode;

/** The minutes that are promised fit what there is to read and to decide. */
final class MinutesChecks {

    private static final double SLOW = 130;
    private static final double FAST = 240;
    private static final double ROUNDING = 0.5;
    private static final double SHORTEST_DECISION = 0.4;
    private static final double LONGEST_DECISION = 2;

    private final ModuleSource source;
    private final TrainingModule module;

    MinutesChecks(ModuleSource source, TrainingModule module) {
        this.source = source;
        this.module = module;
    }

    void check() {
        source.lessons().forEach(this::lesson);
        source.scenarios().forEach(MinutesChecks::scenario);
        source.yaml("module.yaml").flatMap(root -> root.find("minutes")).ifPresent(this::whole);
    }

    private void lesson(LessonSource lesson) {
        int en = words(lesson, Language.EN);
        int fr = words(lesson, Language.FR);
        Optional<YamlNode> minutes = source.front(lesson.path(Language.EN)).flatMap(front -> front.find("minutes"));
        minutes.ifPresent(node -> {
            double promised = number(node);
            if (promised + ROUNDING < Math.max(en, fr) / FAST || promised - ROUNDING > Math.min(en, fr) / SLOW) {
                node.fault("\"minutes\" is " + node.scalar() + ", but " + en + " words in English and " + fr
                        + " in French take about " + Math.max(1, Math.round((en + fr) / 2 / 185.0)));
            }
        });
    }

    private static int words(LessonSource lesson, Language language) {
        List<String> lines = lesson.lines(language).stream().map(Passage::text).toList();
        return ReadingLevel.of(language, lines).words();
    }

    private static void scenario(YamlNode root) {
        long decisions = ModuleSource.list(root, "steps").count();
        root.find("minutes").ifPresent(node -> {
            double promised = number(node);
            if (promised < decisions * SHORTEST_DECISION || promised > decisions * LONGEST_DECISION) {
                node.fault("\"minutes\" is " + node.scalar() + ", but a scenario with " + decisions
                        + " decisions takes about " + Math.round(decisions * 0.8));
            }
        });
    }

    private void whole(YamlNode node) {
        int sum = module.parts().stream().mapToInt(TrainingModule.Part::minutes).sum();
        if (Math.abs(module.minutes() - sum) > Math.max(5, sum / 5)) {
            node.fault("\"minutes\" is " + module.minutes() + ", but the parts take " + sum
                    + " together, the quiz included; write about that");
        }
    }

    private static double number(YamlNode node) {
        return node.scalar().matches("\\d{1,4}") ? Integer.parseInt(node.scalar()) : 0;
    }
}
