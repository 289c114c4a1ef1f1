package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Telling;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.YamlNode;

/** Every placeholder of a scenario stands for something in each variant, and no word is kept for nothing. */
final class PlaceholderChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private final Scenario scenario;
    private final ScenarioPlaces places;
    private final BiConsumer<YamlNode, String> faults;
    private final Set<String> used = new TreeSet<>();

    /** @param faults takes the place of a fault, and what it is */
    PlaceholderChecks(Scenario scenario, ScenarioPlaces places, BiConsumer<YamlNode, String> faults) {
        this.scenario = scenario;
        this.places = places;
        this.faults = faults;
    }

    void check() {
        scenario.steps().forEach(step -> texts(step).forEach(text -> known(step.slug(), text)));
        scenario.endings().forEach(ending -> texts(ending).forEach(text -> known(ending.slug(), text)));
        early("title", scenario.title());
        early("summary", scenario.summary());
        words();
    }

    private void early(String key, BilingualText text) {
        placeholders(text)
                .forEach(name -> faults.accept(
                        places.under(key),
                        "title and summary are read before a variant is chosen; write no {" + name + "} there"));
    }

    private void known(String place, BilingualText text) {
        for (String name : placeholders(text)) {
            used.add(name);
            scenario.variants().stream()
                    .filter(variant -> variant.word(name) == null)
                    .forEach(variant -> faults.accept(
                            places.text(place, name.length() > 1 ? "{" + name + "}" : name),
                            "{" + name + "} is neither a person nor a word of " + called(variant)));
        }
    }

    /** A scenario that lists no variants has one without a name. */
    private static String called(Scenario.Variant variant) {
        return variant.slug().isEmpty()
                ? "this scenario, which has no variants; write the word itself"
                : "the variant \"" + variant.slug() + "\"";
    }

    private void words() {
        for (Scenario.Variant variant : scenario.variants()) {
            variant.words().keySet().stream()
                    .filter(word -> !used.contains(word))
                    .forEach(word -> faults.accept(
                            places.word(variant.slug(), word),
                            "no text uses {" + word + "} of the variant \"" + variant.slug() + "\""));
        }
    }

    private static Set<String> placeholders(BilingualText text) {
        Set<String> names = new TreeSet<>();
        Stream.of(text.en(), text.fr())
                .flatMap(one -> PLACEHOLDER.matcher(one).results())
                .map(PlaceholderChecks::name)
                .forEach(names::add);
        return names;
    }

    /** The name between the braces; a brace alone is no placeholder, and is named as it stands. */
    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1);
    }

    private static List<BilingualText> texts(Scenario.Step step) {
        List<BilingualText> texts = new ArrayList<>(List.of(step.title()));
        step.speech().forEach(line -> texts.add(line.text()));
        passages(texts, step.scene(), step.ask());
        step.choices().forEach(choice -> passages(texts, choice.text(), choice.consequence(), choice.better()));
        return texts;
    }

    private static List<BilingualText> texts(Scenario.Ending ending) {
        List<BilingualText> texts = new ArrayList<>(List.of(ending.title()));
        passages(texts, ending.text(), ending.resident());
        return texts;
    }

    private static void passages(List<BilingualText> texts, Telling... tellings) {
        Stream.of(tellings)
                .filter(telling -> telling != null)
                .forEach(telling -> telling.passages().forEach(passage -> texts.add(passage.text())));
    }
}
