package org.withoutfear.catalogue.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.YamlNode;

/** What must hold of the graph of a scenario: everything is known, can be reached, and comes to an end. */
final class ScenarioChecks {

    private static final int FEWEST_DECISIONS = 6;
    private static final int FEWEST_ENDINGS = 3;

    private final Scenario scenario;
    private final Map<String, YamlNode> places = new HashMap<>();
    private final YamlNode root;
    private final Set<String> open = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    ScenarioChecks(Scenario scenario, YamlNode root) {
        this.scenario = scenario;
        this.root = root;
        root.items("steps").forEach(node -> places.put(node.optional("step"), node));
        root.items("endings").forEach(node -> places.put(node.optional("ending"), node));
    }

    void check() {
        Map<String, Scenario.Step> steps = new HashMap<>();
        scenario.steps().forEach(step -> unique(steps.put(step.slug(), step), step.slug()));
        Map<String, Scenario.Ending> endings = new HashMap<>();
        scenario.endings().forEach(ending -> unique(endings.put(ending.slug(), ending), ending.slug()));
        size(steps, endings);
        if (!steps.containsKey(scenario.start())) {
            root.fault("\"start\" names no step: " + scenario.start());
            return;
        }
        walk(scenario.start(), steps, endings);
        places.forEach((slug, node) -> {
            if (!reached.contains(slug)) {
                node.fault("\"" + slug + "\" cannot be reached; lead a choice there or take it out");
            }
        });
        speakers();
    }

    private void unique(Object before, String slug) {
        if (before != null) {
            root.fault("\"" + slug + "\" stands twice; every step and ending has its own name");
        }
    }

    private void size(Map<String, Scenario.Step> steps, Map<String, Scenario.Ending> endings) {
        if (steps.size() < FEWEST_DECISIONS) {
            root.fault("a scenario has at least six decisions; this has " + steps.size());
        }
        Set<Scenario.Standing> standings =
                endings.values().stream().map(Scenario.Ending::standing).collect(Collectors.toSet());
        if (endings.size() < FEWEST_ENDINGS || !standings.containsAll(List.of(Scenario.Standing.values()))) {
            root.fault("a scenario has at least three endings, one of each standing: "
                    + Arrays.toString(Scenario.Standing.values()).toLowerCase(Locale.ROOT));
        }
        long detours = steps.values().stream()
                .filter(step -> !bestPath(steps).contains(step.slug()))
                .count();
        if (detours < 2) {
            root.fault("at least two steps are reached by earlier choices only; this has " + detours);
        }
    }

    /** The steps that one crosses by always choosing best. */
    private Set<String> bestPath(Map<String, Scenario.Step> steps) {
        Set<String> path = new HashSet<>();
        String at = scenario.start();
        while (at != null && steps.containsKey(at) && path.add(at)) {
            at = steps.get(at).choices().stream()
                    .filter(choice -> choice.verdict() == Scenario.Verdict.BEST)
                    .map(Scenario.Choice::next)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return path;
    }

    private void walk(String slug, Map<String, Scenario.Step> steps, Map<String, Scenario.Ending> endings) {
        reached.add(slug);
        open.add(slug);
        Scenario.Step step = steps.get(slug);
        YamlNode place = places.get(slug);
        if (step.choices().size() < 2 || step.choices().stream().noneMatch(c -> c.verdict() == Scenario.Verdict.BEST)) {
            place.fault("a step has two to four choices, one of which is best");
        }
        for (Scenario.Choice choice : step.choices()) {
            if (choice.ending() != null) {
                end(choice, endings, place);
            } else if (choice.next() != null && !steps.containsKey(choice.next())) {
                place.fault("\"next: " + choice.next() + "\" names no step");
            } else if (choice.next() != null && open.contains(choice.next())) {
                place.fault("\"next: " + choice.next() + "\" leads back; a scenario has no circle");
            } else if (choice.next() != null && !reached.contains(choice.next())) {
                walk(choice.next(), steps, endings);
            }
        }
        open.remove(slug);
    }

    private void end(Scenario.Choice choice, Map<String, Scenario.Ending> endings, YamlNode place) {
        Scenario.Ending ending = endings.get(choice.ending());
        if (ending == null) {
            place.fault("\"ending: " + choice.ending() + "\" names no ending");
            return;
        }
        reached.add(choice.ending());
        boolean critical = choice.verdict() == Scenario.Verdict.CRITICAL;
        if (critical != (ending.standing() == Scenario.Standing.CRITICAL)) {
            place.fault("critical choices, and only they, lead to endings of standing critical: " + choice.slug());
        }
    }

    private void speakers() {
        Set<String> known =
                scenario.personas().stream().map(Scenario.Persona::slug).collect(Collectors.toSet());
        for (Scenario.Step step : scenario.steps()) {
            step.speech().stream()
                    .filter(line -> !known.contains(line.by()))
                    .forEach(line ->
                            places.get(step.slug()).fault("\"by: " + line.by() + "\" is nobody under \"persons\""));
        }
    }
}
