package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads a scenario: the graph once, every line in both languages. */
final class ScenarioReader {

    private static final List<String> AVATARS = List.of("headset", "bun", "curls", "toque", "beard", "bob");

    private final ModuleFiles files;
    private final List<Fault> faults;

    ScenarioReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    Optional<Scenario> read(String slug) {
        String path = "scenarios/" + slug + ".yaml";
        Optional<String> text = files.find(path);
        if (text.isEmpty()) {
            faults.add(new Fault(files.name(path), 0, "this file is missing, but module.yaml lists the scenario"));
            return Optional.empty();
        }
        return YamlNode.read(files.name(path), text.get(), faults).map(root -> scenario(slug, root));
    }

    private static Scenario scenario(String slug, YamlNode root) {
        root.only("scenario", "title", "summary", "minutes", "persons", "start", "steps", "endings");
        if (!root.text("scenario").equals(slug)) {
            root.fault("\"scenario\" must be the name of the file: " + slug);
        }
        Scenario scenario = new Scenario(
                slug,
                root.bilingual("title"),
                root.bilingual("summary"),
                root.number("minutes", 1, 60),
                root.find("persons").map(ScenarioReader::personas).orElse(List.of()),
                root.text("start"),
                root.items("steps").stream().map(ScenarioReader::step).toList(),
                root.items("endings").stream().map(ScenarioReader::ending).toList());
        new ScenarioChecks(scenario, root).check();
        return scenario;
    }

    private static List<Scenario.Persona> personas(YamlNode persons) {
        return persons.keys().stream()
                .map(slug -> {
                    YamlNode person = persons.find(slug).orElseThrow().only("name", "avatar");
                    String avatar = person.text("avatar");
                    if (!AVATARS.contains(avatar)) {
                        person.fault("the avatar is one of: " + String.join(", ", AVATARS));
                    }
                    return new Scenario.Persona(slug, person.bilingual("name"), avatar);
                })
                .toList();
    }

    private static Scenario.Step step(YamlNode step) {
        step.only("step", "title", "scene", "speech", "ask", "choices");
        return new Scenario.Step(
                step.text("step"),
                step.bilingual("title"),
                step.optionalBilingual("scene"),
                step.optionalItems("speech").stream()
                        .map(line -> line.only("by", "en", "fr"))
                        .map(line -> new Scenario.Speech(line.text("by"), line.bilingual()))
                        .toList(),
                step.bilingual("ask"),
                step.items("choices").stream().map(ScenarioReader::choice).toList());
    }

    private static Scenario.Choice choice(YamlNode node) {
        node.only("choice", "verdict", "failure", "clauses", "text", "consequence", "better", "next", "ending");
        Scenario.Verdict verdict = switch (node.text("verdict")) {
            case "best" -> Scenario.Verdict.BEST;
            case "weak" -> Scenario.Verdict.WEAK;
            case "critical" -> Scenario.Verdict.CRITICAL;
            default -> {
                node.fault("the verdict is best, weak or critical");
                yield Scenario.Verdict.WEAK;
            }
        };
        String failure = node.optional("failure");
        Optional<CriticalFailure> known = failure == null ? Optional.empty() : CriticalFailure.of(failure);
        if ((verdict == Scenario.Verdict.CRITICAL) != known.isPresent()) {
            node.fault("a critical choice, and only a critical one, names its \"failure\", one of the eight");
        }
        Scenario.Choice choice = new Scenario.Choice(
                node.text("choice"),
                verdict,
                known.orElse(null),
                node.texts("clauses"),
                node.bilingual("text"),
                node.bilingual("consequence"),
                node.optionalBilingual("better"),
                node.optional("next"),
                node.optional("ending"));
        if ((choice.next() == null) == (choice.ending() == null)) {
            node.fault("a choice goes on with \"next\" or with \"ending\": write one of them");
        }
        if (verdict != Scenario.Verdict.BEST && choice.better() == null) {
            node.fault("give \"better\" words with every choice that is not the best");
        }
        if (verdict == Scenario.Verdict.CRITICAL && choice.ending() == null) {
            node.fault("a critical choice leads to an \"ending\" of standing critical");
        }
        return choice;
    }

    private static Scenario.Ending ending(YamlNode node) {
        node.only("ending", "standing", "title", "text");
        Scenario.Standing standing = switch (node.text("standing")) {
            case "good" -> Scenario.Standing.GOOD;
            case "mixed" -> Scenario.Standing.MIXED;
            case "critical" -> Scenario.Standing.CRITICAL;
            default -> {
                node.fault("the standing is good, mixed or critical");
                yield Scenario.Standing.MIXED;
            }
        };
        return new Scenario.Ending(node.text("ending"), standing, node.bilingual("title"), node.bilingual("text"));
    }
}
