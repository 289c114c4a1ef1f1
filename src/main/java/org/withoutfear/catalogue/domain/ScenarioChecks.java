package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.shared.YamlNode;

/** What must hold of a scenario: everything it names is there; then every story it can tell is gone through to its ends. */
final class ScenarioChecks {

    private static final int FEWEST_ENDINGS = 3;
    private static final String AFTER_OTHERS =
            ". The lines of \"next\" are tried in order, so this one only when no line above it is met";

    private final Scenario scenario;
    private final Map<Guard, YamlNode> guards;
    private final ScenarioPlaces places;
    private boolean sound = true;

    /** @param guards where each guard stands, by identity */
    ScenarioChecks(Scenario scenario, YamlNode root, Map<Guard, YamlNode> guards) {
        this.scenario = scenario;
        this.guards = guards;
        this.places = new ScenarioPlaces(root);
    }

    /** @param goThrough whether its stories are gone through: of a file that could not be read little of them would make sense */
    void check(boolean goThrough) {
        names();
        size();
        targets();
        facts();
        roles();
        speakers();
        resident();
        new PlaceholderChecks(scenario, places, this::fault).check();
        if (sound && goThrough) {
            explore();
        }
    }

    /** @param place the step, ending or choice it is about */
    private void fault(String place, String message) {
        fault(places.at(place), message);
    }

    private void fault(YamlNode place, String message) {
        sound = false;
        place.fault(message);
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        scenario.steps().forEach(step -> once("step", step.slug(), places.at(step.slug()), seen));
        scenario.endings().forEach(ending -> once("ending", ending.slug(), places.at(ending.slug()), seen));
        Set<String> variants = new HashSet<>();
        scenario.variants().forEach(v -> once("variant", v.slug(), places.variant(v.slug()), variants));
        for (Scenario.Step step : scenario.steps()) {
            Set<String> choices = new HashSet<>();
            step.choices().forEach(choice -> {
                YamlNode place = places.at(ScenarioPlaces.choice(step.slug(), choice.slug()));
                once("choice", choice.slug(), place, choices);
            });
        }
    }

    private void once(String what, String slug, YamlNode place, Set<String> seen) {
        if (!seen.add(slug)) {
            fault(place, "the " + what + " \"" + slug + "\" stands twice; give each its own name");
        }
    }

    private void size() {
        if (scenario.steps().size() < ScenarioExploration.FEWEST_DECISIONS) {
            fault(
                    places.under("steps"),
                    "a scenario has at least six decisions; this has "
                            + scenario.steps().size());
        }
        Set<Scenario.Standing> standings =
                scenario.endings().stream().map(Scenario.Ending::standing).collect(Collectors.toSet());
        if (scenario.endings().size() < FEWEST_ENDINGS || standings.size() < Scenario.Standing.values().length) {
            fault(
                    places.under("endings"),
                    "a scenario has at least three endings, one of each standing: "
                            + Arrays.toString(Scenario.Standing.values()).toLowerCase(Locale.ROOT));
        }
    }

    private void targets() {
        Set<String> steps = scenario.steps().stream().map(Scenario.Step::slug).collect(Collectors.toSet());
        Set<String> endings =
                scenario.endings().stream().map(Scenario.Ending::slug).collect(Collectors.toSet());
        scenario.variants().stream()
                .filter(variant -> !steps.contains(variant.start()))
                .forEach(variant -> fault(places.start(variant), "\"start\" names no step: " + variant.start()));
        scenario.steps()
                .forEach(step -> step.choices()
                        .forEach(choice -> choice.next().forEach(target -> {
                            YamlNode place = places.next(step.slug(), choice.slug(), target);
                            if (target.ending() == null && !steps.contains(target.step())) {
                                fault(place, "\"next: " + target.step() + "\" names no step");
                            } else if (target.ending() != null && !endings.contains(target.ending())) {
                                fault(place, "\"ending: " + target.ending() + "\" names no ending");
                            }
                        })));
    }

    private void facts() {
        Set<String> remembered = new TreeSet<>();
        scenario.variants().forEach(variant -> remembered.addAll(variant.remember()));
        scenario.steps().forEach(step -> step.choices().forEach(choice -> remembered.addAll(choice.remember())));
        Set<String> asked = new TreeSet<>();
        guards.forEach((guard, node) -> conditions(guard)
                .flatMap(condition -> condition.facts().stream())
                .forEach(fact -> {
                    asked.add(fact);
                    if (!remembered.contains(fact)) {
                        sound = false;
                        node.fault(
                                "nothing remembers the fact \"" + fact + "\"; write it after \"remember\" somewhere");
                    }
                }));
        remembered.stream()
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> fault(
                        places.remembering(fact),
                        "the fact \"" + fact + "\" is remembered, but nothing depends on it"));
    }

    private void roles() {
        guards.forEach((guard, node) -> conditions(guard)
                .flatMap(condition -> condition.roles().stream())
                .filter(role -> scenario.role(role).isEmpty())
                .forEach(role -> {
                    sound = false;
                    node.fault("\"" + role + "\" is none of the \"roles\" of this scenario");
                }));
    }

    private static Stream<Guard.Condition> conditions(Guard guard) {
        return Stream.of(guard.when(), guard.unless()).filter(Objects::nonNull);
    }

    private void speakers() {
        Set<String> known = scenario.variants().get(0).personas().stream()
                .map(Scenario.Persona::slug)
                .collect(Collectors.toSet());
        for (Scenario.Step step : scenario.steps()) {
            step.speech().stream()
                    .filter(line -> !known.contains(line.by()))
                    .forEach(line -> fault(
                            places.speaker(step.slug(), line.by()),
                            "\"by: " + line.by() + "\" is nobody under \"persons\""));
        }
    }

    private void resident() {
        boolean somebody = scenario.variants().get(0).personas().stream()
                .anyMatch(persona -> persona.slug().equals(scenario.resident()));
        if (scenario.resident() != null && !somebody) {
            fault(places.under("resident"), "\"resident: " + scenario.resident() + "\" is nobody under \"persons\"");
        }
        Optional<Scenario.Ending> telling =
                scenario.endings().stream().filter(e -> e.resident() != null).findFirst();
        if ((scenario.resident() != null) != telling.isPresent()) {
            fault(
                    telling.map(ending -> places.at(ending.slug())).orElse(places.under("resident")),
                    "name with \"resident\" the person whose side of it the endings tell, and let them tell it");
        }
        List<Scenario.Ending> without =
                scenario.endings().stream().filter(e -> e.resident() == null).toList();
        if (without.size() < scenario.endings().size()) {
            without.forEach(ending -> fault(ending.slug(), "every ending has its \"resident\", or none has"));
        }
    }

    private void explore() {
        ScenarioExploration exploration = new ScenarioExploration(scenario, this::fault);
        stories().forEach(exploration::explore);
        if (sound) {
            exploration
                    .unreached()
                    .forEach(slug ->
                            fault(slug, "\"" + slug + "\" cannot be reached; lead a choice there or take it out"));
            Set<Guard> later = laterTargets();
            guards.forEach((guard, node) -> exploration
                    .useless(guard)
                    .map(why -> later.contains(guard) ? why + AFTER_OTHERS : why)
                    .ifPresent(node::fault));
            long detours = exploration.detours();
            if (detours < 2) {
                fault(
                        places.under("steps"),
                        "whoever always chooses best does not come to at least two steps; here to " + detours);
            }
        }
    }

    /** The conditions of targets that are asked for only when those of the lines above do not hold, by identity. */
    private Set<Guard> laterTargets() {
        Set<Guard> later = Collections.newSetFromMap(new IdentityHashMap<>());
        scenario.steps().stream()
                .flatMap(step -> step.choices().stream())
                .forEach(choice -> choice.next().stream()
                        .skip(1)
                        .map(Scenario.Target::guard)
                        .forEach(later::add));
        return later;
    }

    /** In every role, at every attempt that makes a difference; of variants that differ in words only, one. */
    private List<Story> stories() {
        Set<Integer> attempts = new TreeSet<>(Set.of(1));
        guards.keySet().forEach(guard -> conditions(guard).forEach(c -> attempts.add(c.attempt())));
        List<String> roles = scenario.roles().isEmpty()
                ? Arrays.asList((String) null)
                : scenario.roles().stream().map(Scenario.Role::slug).toList();
        List<Story> stories = new ArrayList<>();
        Map<List<Object>, Scenario.Variant> beginnings = new LinkedHashMap<>();
        scenario.variants().forEach(v -> beginnings.putIfAbsent(List.of(v.start(), v.remember()), v));
        for (Scenario.Variant variant : beginnings.values()) {
            for (String role : roles) {
                attempts.forEach(attempt -> stories.add(new Story(scenario, variant, role, attempt)));
            }
        }
        return stories;
    }
}
