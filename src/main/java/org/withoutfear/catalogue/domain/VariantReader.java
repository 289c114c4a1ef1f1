package org.withoutfear.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.YamlNode;

/** Reads the persons of a scenario and its variants: the same encounter with other people, at another place. */
final class VariantReader {

    private static final List<String> AVATARS = List.of("headset", "bun", "curls", "toque", "beard", "bob");

    private final YamlNode root;

    VariantReader(YamlNode root) {
        this.root = root;
    }

    List<Scenario.Variant> variants() {
        String start = root.text("start");
        List<Scenario.Persona> personas =
                root.find("persons").map(VariantReader::personas).orElse(List.of());
        List<YamlNode> variants = root.optionalItems("variants");
        if (variants.isEmpty()) {
            return List.of(new Scenario.Variant("", personas, Map.of(), start, List.of()));
        }
        return variants.stream().map(node -> variant(node, personas, start)).toList();
    }

    private static List<Scenario.Persona> personas(YamlNode persons) {
        return persons.keys().stream()
                .map(slug -> persona(slug, persons.find(slug).orElseThrow()))
                .toList();
    }

    private static Scenario.Persona persona(String slug, YamlNode person) {
        person.only("name", "avatar");
        String avatar = person.text("avatar");
        if (!AVATARS.contains(avatar)) {
            person.fault("the avatar is one of: " + String.join(", ", AVATARS));
        }
        return new Scenario.Persona(slug, person.bilingual("name"), avatar);
    }

    private static Scenario.Variant variant(YamlNode node, List<Scenario.Persona> personas, String start) {
        node.only("variant", "persons", "words", "start", "remember");
        Optional<YamlNode> others = node.find("persons");
        others.ifPresent(found ->
                found.only(personas.stream().map(Scenario.Persona::slug).toArray(String[]::new)));
        return new Scenario.Variant(
                node.text("variant"),
                personas.stream()
                        .map(persona -> others.flatMap(found -> found.find(persona.slug()))
                                .map(found -> persona(persona.slug(), found))
                                .orElse(persona))
                        .toList(),
                node.find("words").map(VariantReader::words).orElse(Map.of()),
                node.find("start").map(YamlNode::scalar).orElse(start),
                node.optionalTexts("remember"));
    }

    private static Map<String, BilingualText> words(YamlNode node) {
        Map<String, BilingualText> words = new LinkedHashMap<>();
        node.keys().forEach(name -> words.put(name, node.bilingual(name)));
        return words;
    }
}
