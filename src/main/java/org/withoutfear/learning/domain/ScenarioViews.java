package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Choice;
import org.withoutfear.catalogue.Scenario.Speech;
import org.withoutfear.catalogue.Scenario.Step;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.DebriefView;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.ScenarioView;
import org.withoutfear.learning.ScenarioView.Consequence;
import org.withoutfear.learning.ScenarioView.Line;
import org.withoutfear.learning.ScenarioView.Option;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;

/** Shows an attempt at a scenario: a step, what came of it, and the whole looked back upon. */
public final class ScenarioViews {

    private final TrainingModule module;
    private final PolicyVersion policy;
    private final ScenarioAttempt attempt;
    private final Scenario scenario;

    public ScenarioViews(TrainingModule module, PolicyVersion policy, ScenarioAttempt attempt) {
        this.module = module;
        this.policy = policy;
        this.attempt = attempt;
        this.scenario = module.scenario(attempt.part()).orElseThrow();
    }

    /**
     * The moment to show.
     *
     * @param step the step asked for: once it is answered, what came of it is shown; null for where the attempt stands
     */
    public ScenarioView at(String step) {
        Optional<ChoiceMade> made = step == null ? Optional.empty() : attempt.latestAt(step);
        if (made.isPresent()) {
            return new ScenarioView(
                    AttemptViews.view(module, attempt), number(step), atMost(step), null, consequence(made.get()));
        }
        Step current = attempt.finished() ? null : scenario.step(attempt.step());
        return new ScenarioView(
                AttemptViews.view(module, attempt),
                number(attempt.step()),
                atMost(attempt.step()),
                current == null ? null : decision(current),
                null);
    }

    /** The whole attempt. */
    public DebriefView debrief(List<PartView> parts) {
        AttemptViews.Tally duties = new AttemptViews.Tally();
        for (ChoiceMade made : attempt.choices()) {
            Scenario.Verdict verdict = made.verdict();
            duties.add(
                    AttemptViews.duty(policy, choice(made).clauses()),
                    verdict.points(),
                    Scenario.Verdict.BEST.points(),
                    verdict);
        }
        List<Consequence> path =
                attempt.choices().stream().map(this::consequence).toList();
        List<BilingualText> words = path.stream()
                .map(Consequence::better)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new DebriefView(
                AttemptViews.view(module, attempt),
                scenario.ending(attempt.ending()),
                attempt.failure(),
                duties.scores(),
                path,
                words,
                Progress.next(parts).orElse(null),
                parts.stream().allMatch(PartView::done));
    }

    private ScenarioView.Step decision(Step step) {
        List<Option> options =
                step.choices().stream().map(c -> new Option(c.slug(), c.text())).toList();
        return new ScenarioView.Step(
                step.slug(),
                step.title(),
                step.scene(),
                step.speech().stream().map(this::line).toList(),
                step.ask(),
                options);
    }

    private Line line(Speech speech) {
        Scenario.Persona by = scenario.persona(speech.by());
        return new Line(by.name(), by.avatar(), by.you(), speech.text());
    }

    private Consequence consequence(ChoiceMade made) {
        Step step = scenario.step(made.step());
        Choice choice = choice(made);
        boolean critical = choice.verdict() == Scenario.Verdict.CRITICAL;
        return new Consequence(
                step.slug(),
                step.title(),
                step.ask(),
                choice.text(),
                choice.verdict(),
                choice.failure(),
                choice.consequence(),
                AttemptViews.clauses(policy, choice.clauses()),
                choice.better(),
                critical ? null : choice.next(),
                critical && !attempt.assessed() && !attempt.finished());
    }

    private Choice choice(ChoiceMade made) {
        return scenario.step(made.step()).choice(made.choice()).orElseThrow();
    }

    private int number(String step) {
        List<String> path =
                attempt.choices().stream().map(ChoiceMade::step).distinct().toList();
        int at = path.indexOf(step);
        return at < 0 ? path.size() + 1 : at + 1;
    }

    private int atMost(String step) {
        return number(step) - 1 + longest(step);
    }

    /** The number of steps on the longest way from a step to an ending. The graph has no cycle. */
    private int longest(String step) {
        return 1
                + scenario.step(step).choices().stream()
                        .filter(c -> c.next() != null)
                        .mapToInt(c -> longest(c.next()))
                        .max()
                        .orElse(0);
    }
}
