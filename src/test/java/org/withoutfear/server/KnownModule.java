package org.withoutfear.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A module known by heart: the best choice of every step and the right options of every question, read from its files. */
public final class KnownModule {

    private final Set<String> best = new HashSet<>();
    private final Map<Set<String>, Set<String>> correct = new HashMap<>();

    public KnownModule(String module) {
        Path folder = Path.of(System.getProperty("modules.directory", "modules"), module);
        try (Stream<Path> scenarios = Files.list(folder.resolve("scenarios"))) {
            scenarios.forEach(file -> list(yaml(file), "steps").forEach(this::learnStep));
            list(yaml(folder.resolve("questions.yaml")), "questions").forEach(this::learnQuestion);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learnStep(Map<String, Object> step) {
        for (Map<String, Object> choice : list(step, "choices")) {
            String at = step.get("step") + "/" + choice.get("choice");
            if (choice.get("verdict") instanceof Map<?, ?> byRole) {
                byRole.forEach((role, verdict) -> learnChoice(at + "/" + role, verdict));
            } else {
                learnChoice(at, choice.get("verdict"));
            }
        }
    }

    private void learnChoice(String at, Object verdict) {
        if (verdict.equals("best")) {
            best.add(at);
        }
    }

    private void learnQuestion(Map<String, Object> question) {
        List<Map<String, Object>> options = list(question, "options");
        List<String> slugs =
                options.stream().map(option -> (String) option.get("option")).toList();
        switch ((String) question.get("type")) {
            case "order" -> learnPlaces(slugs, places(slugs.size()), slug -> String.valueOf(slugs.indexOf(slug) + 1));
            case "match" -> {
                Map<String, String> counterparts = new LinkedHashMap<>();
                list(question, "items")
                        .forEach(item -> counterparts.put((String) item.get("item"), (String) item.get("match")));
                learnPlaces(List.copyOf(counterparts.keySet()), slugs, counterparts::get);
            }
            default ->
                correct.put(
                        new TreeSet<>(slugs),
                        options.stream()
                                .filter(option -> Boolean.TRUE.equals(option.get("correct")))
                                .map(option -> (String) option.get("option"))
                                .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static List<String> places(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }

    private void learnPlaces(List<String> placed, List<String> places, UnaryOperator<String> place) {
        Set<String> possible = new TreeSet<>();
        Set<String> right = new TreeSet<>();
        for (String slug : placed) {
            places.forEach(each -> possible.add(slug + "=" + each));
            right.add(slug + "=" + place.apply(slug));
        }
        correct.put(possible, right);
    }

    /** The best of the choices offered at a step of a scenario that is the same for everybody. */
    public String bestOf(String step, Collection<String> offered) {
        return bestOf(step, offered, null);
    }

    /**
     * The best of the choices offered at a step.
     *
     * @param role in whose place one stands; null when the scenario is the same for everybody
     */
    public String bestOf(String step, Collection<String> offered, String role) {
        return offered.stream()
                .filter(choice -> best.contains(step + "/" + choice) || best.contains(step + "/" + choice + "/" + role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No best choice at " + step));
    }

    /** The marks of the right answer to the question that offers these. */
    public Set<String> rightOf(Collection<String> offered) {
        TreeSet<String> marks = new TreeSet<>(offered);
        marks.remove("");
        return correct.get(marks);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
    }
}
