package org.withoutfear.catalogue.domain;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Telling;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.YamlNode;

/** Reads what depends on what happened before, and keeps where each guard stands, so that a useless one can be named. */
final class GuardReader {

    private static final int MOST = 20;

    /** By identity: two guards may say the same at two places. */
    private final Map<Guard, YamlNode> places = new IdentityHashMap<>();

    Map<Guard, YamlNode> places() {
        return places;
    }

    Guard guard(YamlNode node) {
        Guard.Condition when = node.find("when").map(GuardReader::condition).orElse(null);
        Guard.Condition unless = node.find("unless")
                .map(GuardReader::single)
                .map(GuardReader::condition)
                .orElse(null);
        if (when == null && unless == null) {
            return Guard.NONE;
        }
        Guard guard = new Guard(when, unless);
        places.put(guard, node);
        return guard;
    }

    private static Guard.Condition condition(YamlNode node) {
        node.only("role", "fact", "times", "weak", "percent", "attempt");
        if (node.keys().isEmpty()) {
            node.fault("say what must have happened: role, fact, weak, percent or attempt");
        }
        List<String> facts = node.optionalTexts("fact");
        if (facts.isEmpty() && node.find("times").isPresent()) {
            node.fault("\"times\" counts a fact; write which one after \"fact\"");
        }
        return new Guard.Condition(
                node.optionalTexts("role"),
                facts,
                number(node, "times", 1, MOST),
                number(node, "weak", 0, MOST),
                number(node, "percent", 0, 100),
                number(node, "attempt", 1, MOST));
    }

    /** Two conditions after "unless" could be read as "and" or as "or". */
    private static YamlNode single(YamlNode node) {
        long conditions =
                node.keys().stream().filter(key -> !key.equals("times")).count();
        if (conditions > 1 || node.optionalTexts("fact").size() > 1) {
            node.fault("\"unless\" takes one condition; put the others after \"when\" or into a second part");
        }
        return node;
    }

    private static int number(YamlNode node, String key, int without, int most) {
        return node.find(key).isPresent() ? node.number(key, 1, most) : without;
    }

    /** A text: once for always, or a list of passages, each with its guard. */
    Telling telling(YamlNode node, String key) {
        Optional<YamlNode> found = node.find(key);
        if (found.filter(YamlNode::isList).isPresent()) {
            return new Telling(found.get().items().stream().map(this::passage).toList());
        }
        if (found.filter(text -> text.has("when") || text.has("unless")).isPresent()) {
            found.get()
                    .fault("a text with a condition is a list, also when it is the only one: write \"- \""
                            + " before the first line of each passage and indent its other lines alike");
            return new Telling(List.of(passage(found.get())));
        }
        return Telling.of(node.bilingual(key));
    }

    Telling optionalTelling(YamlNode node, String key) {
        return node.find(key).isPresent() ? telling(node, key) : null;
    }

    private Telling.Passage passage(YamlNode node) {
        node.only("when", "unless", "en", "fr");
        BilingualText text = node.bilingual();
        return new Telling.Passage(guard(node), text);
    }
}
