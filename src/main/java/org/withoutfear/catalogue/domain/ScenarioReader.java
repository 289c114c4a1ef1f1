package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads a scenario: the graph once, every line in both languages. */
final class ScenarioReader {

    private final ModuleFiles files;
    private final List<Fault> faults;
    private final boolean toPublish;

    /** @param toPublish whether every story it can tell is gone through: takes its time, and need not be done again once published */
    ScenarioReader(ModuleFiles files, List<Fault> faults, boolean toPublish) {
        this.files = files;
        this.faults = faults;
        this.toPublish = toPublish;
    }

    Optional<Scenario> read(String slug) {
        String path = "scenarios/" + slug + ".yaml";
        Optional<String> text = files.need(path, ", but module.yaml lists the scenario", faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return YamlNode.read(files.name(path), text.get(), faults).map(root -> scenario(slug, root));
    }

    private Scenario scenario(String slug, YamlNode root) {
        root.only(
                "scenario",
                "title",
                "summary",
                "minutes",
                "roles",
                "persons",
                "resident",
                "variants",
                "start",
                "steps",
                "endings");
        if (!root.text("scenario").equals(slug)) {
            root.fault("\"scenario\" must be the name of the file: " + slug);
        }
        int before = faults.size();
        GuardReader guards = new GuardReader();
        List<Scenario.Role> roles =
                root.find("roles").map(ScenarioReader::roles).orElse(List.of());
        StepReader steps =
                new StepReader(guards, roles.stream().map(Scenario.Role::slug).toList());
        Scenario scenario = new Scenario(
                slug,
                root.bilingual("title"),
                root.bilingual("summary"),
                root.number("minutes", 1, 60),
                roles,
                root.optional("resident"),
                new VariantReader(root).variants(),
                root.items("steps").stream().map(steps::step).toList(),
                root.items("endings").stream().map(node -> ending(node, guards)).toList());
        if (isList(root, "steps") && isList(root, "endings")) {
            new ScenarioChecks(scenario, root, guards.places()).check(toPublish && faults.size() == before);
        }
        return scenario;
    }

    /** Of a scenario without its steps nothing could be said but that it lacks them. */
    private static boolean isList(YamlNode root, String key) {
        return root.find(key).filter(YamlNode::isList).isPresent();
    }

    private static List<Scenario.Role> roles(YamlNode roles) {
        return roles.keys().stream()
                .map(slug -> new Scenario.Role(slug, roles.bilingual(slug)))
                .toList();
    }

    private static Scenario.Ending ending(YamlNode node, GuardReader guards) {
        node.only("ending", "standing", "title", "text", "resident");
        Scenario.Standing standing = switch (node.text("standing")) {
            case "good" -> Scenario.Standing.GOOD;
            case "mixed" -> Scenario.Standing.MIXED;
            case "critical" -> Scenario.Standing.CRITICAL;
            default -> {
                node.fault("the standing is good, mixed or critical");
                yield Scenario.Standing.MIXED;
            }
        };
        return new Scenario.Ending(
                node.text("ending"),
                standing,
                node.bilingual("title"),
                guards.telling(node, "text"),
                guards.optionalTelling(node, "resident"));
    }
}
