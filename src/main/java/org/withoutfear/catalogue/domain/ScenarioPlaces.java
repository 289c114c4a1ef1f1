package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.editorial.ModuleSource.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.YamlNode;

/** Where in its file each thing of a scenario stands, so that a fault is named at its line. */
final class ScenarioPlaces {

    private final YamlNode root;
    private final Map<String, YamlNode> places = new HashMap<>();

    ScenarioPlaces(YamlNode root) {
        this.root = root;
        list(root, "steps").forEach(step -> {
            String slug = step.optional("step");
            places.put(slug, step);
            list(step, "choices").forEach(choice -> places.put(choice(slug, choice.optional("choice")), choice));
        });
        places.put(ScenarioExploration.STEPS, under("steps"));
        list(root, "endings").forEach(ending -> places.put(ending.optional("ending"), ending));
    }

    /** The name of the place of a choice. */
    static String choice(String step, String choice) {
        return step + "/" + choice;
    }

    /** @param place a step, an ending or a choice; anything else is about the whole file */
    YamlNode at(String place) {
        return places.getOrDefault(place, root);
    }

    /** What stands under a key of the file, or the whole file. */
    YamlNode under(String key) {
        return under(root, key);
    }

    private static YamlNode under(YamlNode node, String key) {
        return node.find(key).orElse(node);
    }

    /** The last variant of a name; the whole file when it has none. */
    YamlNode variant(String slug) {
        return list(root, "variants")
                .filter(variant -> slug.equals(variant.optional("variant")))
                .reduce((first, second) -> second)
                .orElse(root);
    }

    /** Where the first step of a variant is named. */
    YamlNode start(Scenario.Variant variant) {
        return variant(variant.slug()).find("start").orElse(under("start"));
    }

    /** Where a word of a variant is kept. */
    YamlNode word(String variant, String word) {
        return under(under(variant(variant), "words"), word);
    }

    /** Where a choice says what comes next. */
    YamlNode next(String step, String choice, Scenario.Target target) {
        YamlNode node = at(choice(step, choice));
        if (target.step() == null && node.has("ending")) {
            return under(node, "ending");
        }
        String key = target.step() == null ? "ending" : "step";
        String slug = target.step() == null ? target.ending() : target.step();
        return list(node, "next")
                .filter(item -> slug.equals(item.optional(key)))
                .findFirst()
                .orElse(under(node, "next"));
    }

    /** Where a step lets somebody speak who is not among the persons. */
    YamlNode speaker(String step, String person) {
        return list(at(step), "speech")
                .filter(line -> person.equals(line.optional("by")))
                .findFirst()
                .map(line -> under(line, "by"))
                .orElse(at(step));
    }

    /** Where a fact is remembered first. */
    YamlNode remembering(String fact) {
        Stream<YamlNode> choices = list(root, "steps").flatMap(step -> list(step, "choices"));
        return Stream.concat(list(root, "variants"), choices)
                .filter(node -> node.optionalTexts("remember").contains(fact))
                .findFirst()
                .map(node -> under(node, "remember"))
                .orElse(root);
    }

    /** The text of a step or an ending in which some words stand. */
    YamlNode text(String place, String words) {
        return text(at(place), words).orElse(at(place));
    }

    private static Optional<YamlNode> text(YamlNode node, String words) {
        return node.isScalar()
                ? Optional.of(node).filter(text -> text.scalar().contains(words))
                : node.children().stream()
                        .flatMap(child -> text(child, words).stream())
                        .findFirst();
    }
}
