package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.shared.YamlNode;

/** What the manifest promises is kept: a handful of objectives, and critical failures that can really occur. */
final class ManifestChecks {

    private static final int FEWEST_OBJECTIVES = 3;
    private static final int MOST_OBJECTIVES = 5;

    private ManifestChecks() {}

    static void check(ModuleSource source) {
        source.yaml("module.yaml").ifPresent(root -> {
            root.find("objectives").ifPresent(ManifestChecks::objectives);
            if (!root.has("quiz")) {
                root.fault("\"quiz\" is missing here; say how many questions are drawn");
            }
            failures(root, source);
        });
    }

    private static void objectives(YamlNode objectives) {
        int count = objectives.children().size();
        if (count < FEWEST_OBJECTIVES || count > MOST_OBJECTIVES) {
            objectives.fault("a module has three to five objectives; this has " + count);
        }
    }

    private static void failures(YamlNode root, ModuleSource source) {
        Set<String> occurring = source.scenarios()
                .flatMap(scenario -> ModuleSource.list(scenario, "steps"))
                .flatMap(step -> ModuleSource.list(step, "choices"))
                .flatMap(choice -> choice.find("failure").stream())
                .map(YamlNode::scalar)
                .collect(Collectors.toSet());
        List<YamlNode> listed = ModuleSource.list(root, "critical_failures").toList();
        listed.stream()
                .filter(failure -> !occurring.contains(failure.scalar()))
                .forEach(failure -> failure.fault("no choice of a scenario has the failure " + failure.scalar()
                        + "; take it out, or write a choice where it occurs"));
    }
}
