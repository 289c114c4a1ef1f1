package org.withoutfear.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.YamlNode;

/** Reads the steps of a scenario and the choices they offer. */
final class StepReader {

    private final GuardReader guards;
    private final List<String> roles;

    StepReader(GuardReader guards, List<String> roles) {
        this.guards = guards;
        this.roles = roles;
    }

    Scenario.Step step(YamlNode step) {
        step.only("step", "title", "scene", "speech", "ask", "choices");
        return new Scenario.Step(
                step.text("step"),
                step.bilingual("title"),
                guards.optionalTelling(step, "scene"),
                step.optionalItems("speech").stream().map(this::line).toList(),
                guards.telling(step, "ask"),
                step.items("choices").stream().map(this::choice).toList());
    }

    private Scenario.Speech line(YamlNode line) {
        line.only("by", "when", "unless", "en", "fr");
        return new Scenario.Speech(line.text("by"), line.bilingual(), guards.guard(line));
    }

    private Scenario.Choice choice(YamlNode node) {
        node.only(
                "choice",
                "when",
                "unless",
                "verdict",
                "failure",
                "clauses",
                "register",
                "text",
                "consequence",
                "better",
                "remember",
                "next",
                "ending");
        Map<String, Scenario.Verdict> verdicts = verdicts(node);
        boolean known = !verdicts.containsValue(null);
        Scenario.Choice choice = new Scenario.Choice(
                node.text("choice"),
                verdicts,
                known ? failure(node, verdicts.containsValue(Scenario.Verdict.CRITICAL)) : null,
                node.texts("clauses"),
                CitedEntryReader.read(node),
                guards.telling(node, "text"),
                guards.telling(node, "consequence"),
                guards.optionalTelling(node, "better"),
                next(node),
                node.optionalTexts("remember"),
                guards.guard(node));
        boolean best = verdicts.values().stream().allMatch(verdict -> verdict == Scenario.Verdict.BEST);
        if (known && !best && choice.better() == null) {
            node.fault("give \"better\" words with every choice that is not the best");
        }
        return choice;
    }

    /** One verdict for everybody, or one a role; null where it is none that is known. */
    private Map<String, Scenario.Verdict> verdicts(YamlNode node) {
        Optional<YamlNode> byRole = node.find("verdict").filter(found -> !found.isScalar());
        Map<String, Scenario.Verdict> verdicts = new LinkedHashMap<>();
        if (byRole.isEmpty()) {
            verdicts.put("", verdict(node, "verdict"));
            return verdicts;
        }
        byRole.get().only(roles.toArray(String[]::new));
        roles.forEach(role -> verdicts.put(role, verdict(byRole.get(), role)));
        return verdicts;
    }

    private static Scenario.Verdict verdict(YamlNode node, String key) {
        return switch (node.text(key)) {
            case "best" -> Scenario.Verdict.BEST;
            case "weak" -> Scenario.Verdict.WEAK;
            case "critical" -> Scenario.Verdict.CRITICAL;
            case "" -> null; // said to be missing or empty
            default -> {
                node.find(key).ifPresent(at -> at.fault("the verdict is best, weak or critical"));
                yield null;
            }
        };
    }

    private static CriticalFailure failure(YamlNode node, boolean critical) {
        String failure = node.optional("failure");
        Optional<CriticalFailure> known = failure == null ? Optional.empty() : CriticalFailure.of(failure);
        if (critical != known.isPresent()) {
            node.fault("a critical choice, and only a critical one, names its \"failure\", one of the eight");
        }
        return known.orElse(null);
    }

    private List<Scenario.Target> next(YamlNode node) {
        Optional<YamlNode> next = node.find("next");
        String ending = node.optional("ending");
        if (next.isPresent() == (ending != null)) {
            node.fault("a choice goes on with \"next\" or with \"ending\": write one of them");
        }
        if (next.isPresent() && next.get().isList()) {
            return targets(next.get());
        }
        if (next.isPresent() && !next.get().isScalar()) {
            next.get()
                    .fault("targets with conditions are a list: write each after \"- \", as in"
                            + " \"- {step: …, when: …}\", and a last one without a condition");
            return List.of(target(next.get()));
        }
        return List.of(new Scenario.Target(
                next.map(YamlNode::scalar).orElse(null), next.isPresent() ? null : ending, Guard.NONE));
    }

    private List<Scenario.Target> targets(YamlNode node) {
        List<Scenario.Target> targets = node.items().stream().map(this::target).toList();
        for (int i = 0; i < targets.size(); i++) {
            boolean last = i == targets.size() - 1;
            if (last != (targets.get(i).guard() == Guard.NONE)) {
                node.fault("every target but the last has its \"when\" or \"unless\", and the last has none");
            }
        }
        if (targets.isEmpty()) {
            node.fault("name at least one target");
        }
        return targets;
    }

    private Scenario.Target target(YamlNode node) {
        node.only("step", "ending", "when", "unless");
        String step = node.optional("step");
        String ending = node.optional("ending");
        if ((step == null) == (ending == null)) {
            node.fault("a target is a \"step\" or an \"ending\"");
        }
        return new Scenario.Target(step, ending, guards.guard(node));
    }
}
