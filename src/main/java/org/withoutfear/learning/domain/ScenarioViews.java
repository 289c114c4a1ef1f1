package org.withoutfear.learning.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Choice;
import org.withoutfear.catalogue.Scenario.Speech;
import org.withoutfear.catalogue.Scenario.Step;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.Story.Moment;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.DebriefView;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.ReplayView;
import org.withoutfear.learning.ScenarioRecord;
import org.withoutfear.learning.ScenarioView;
import org.withoutfear.learning.ScenarioView.Consequence;
import org.withoutfear.learning.ScenarioView.Line;
import org.withoutfear.learning.ScenarioView.Option;
import org.withoutfear.policy.PolicyVersion;

/** Shows an attempt at a scenario: a step, what came of it, and the whole looked back upon. */
public final class ScenarioViews {

    private final TrainingModule module;
    private final PolicyVersion policy;
    private final ScenarioAttempt attempt;
    private final Scenario scenario;
    private final Story story;
    private final List<ChoiceMade> made;
    private final List<Moment> moments;

    public ScenarioViews(TrainingModule module, PolicyVersion policy, ScenarioAttempt attempt) {
        this.module = module;
        this.policy = policy;
        this.attempt = attempt;
        this.scenario = module.scenario(attempt.part()).orElseThrow();
        this.story = attempt.story(scenario);
        this.made = attempt.choices();
        this.moments = attempt.moments(scenario);
    }

    /**
     * The moment to show.
     *
     * @param step the step asked for: once it is answered, what came of it is shown; null for where the attempt stands
     */
    public ScenarioView at(String step) {
        int answered = IntStream.range(0, made.size())
                .filter(at -> made.get(at).step().equals(step))
                .reduce((first, later) -> later)
                .orElse(-1);
        if (answered >= 0) {
            return view(moments.get(answered), null, consequence(answered));
        }
        Moment now = moments.get(attempt.finished() ? Math.max(0, made.size() - 1) : made.size());
        return view(now, attempt.finished() ? null : decision(now), null);
    }

    private ScenarioView view(Moment moment, ScenarioView.Step decision, Consequence consequence) {
        int number = number(moment.step());
        return new ScenarioView(
                AttemptViews.view(module, attempt), number, number - 1 + story.longest(moment), decision, consequence);
    }

    /** The whole attempt. */
    public DebriefView debrief(List<PartView> parts) {
        AttemptViews.Tally duties = new AttemptViews.Tally();
        for (int at = 0; at < made.size(); at++) {
            Verdict verdict = made.get(at).verdict();
            duties.add(
                    AttemptViews.duty(policy, choice(at).clauses()), verdict.points(), Verdict.BEST.points(), verdict);
        }
        List<Consequence> path = path();
        ClauseTally clauses = new ClauseTally();
        path.forEach(clauses::add);
        return new DebriefView(
                AttemptViews.view(module, attempt),
                ending(),
                attempt.failure(),
                duties.scores(),
                clauses.all(),
                path,
                Progress.next(parts).orElse(null),
                parts.stream().anyMatch(part -> part.slug().equals(attempt.part()) && part.done()),
                parts.stream().allMatch(PartView::settled));
    }

    private DebriefView.Ending ending() {
        Scenario.Ending ending = scenario.ending(attempt.ending());
        Moment last = moments.get(made.size());
        return new DebriefView.Ending(
                ending.standing(),
                story.fill(ending.title()),
                story.tell(ending.text(), last.so()),
                scenario.resident() == null ? null : story.persona(scenario.resident()),
                story.tell(ending.resident(), last.so()));
    }

    /** @param position counted from 1; what lies outside the path is brought within it */
    public ReplayView replay(int position) {
        int within = Math.max(1, Math.min(position, made.size()));
        return new ReplayView(
                AttemptViews.view(module, attempt),
                within,
                made.size(),
                decision(moments.get(within - 1)),
                made.get(within - 1).choice(),
                consequence(within - 1));
    }

    /** What is kept of the attempt. */
    public ScenarioRecord record() {
        return new ScenarioRecord(
                AttemptViews.view(module, attempt),
                attempt.personId(),
                attempt.moduleVersion(),
                attempt.policyVersion(),
                attempt.variant(),
                attempt.startedAt(),
                IntStream.range(0, made.size())
                        .filter(at -> !made.get(at).carried())
                        .mapToObj(this::kept)
                        .toList());
    }

    private ScenarioRecord.Made kept(int at) {
        ChoiceMade kept = made.get(at);
        Consequence told = consequence(at);
        return new ScenarioRecord.Made(
                kept.position(),
                kept.step(),
                kept.choice(),
                told.ask(),
                told.chosen(),
                kept.verdict(),
                kept.language().code(),
                kept.chosenAt());
    }

    private ScenarioView.Step decision(Moment moment) {
        Step step = scenario.step(moment.step());
        List<Option> options = story.choices(moment).stream()
                .map(choice -> new Option(choice.slug(), story.tell(choice.text(), moment.so())))
                .toList();
        return new ScenarioView.Step(
                step.slug(),
                story.fill(step.title()),
                story.tell(step.scene(), moment.so()),
                story.speech(moment).stream().map(this::line).toList(),
                story.tell(step.ask(), moment.so()),
                options);
    }

    private Line line(Speech speech) {
        Scenario.Persona by = story.persona(speech.by());
        return new Line(by.name(), by.avatar(), by.you(), story.fill(speech.text()));
    }

    /** What came of a choice; @param at its place on the path, counted from 0 */
    private Consequence consequence(int at) {
        Moment moment = moments.get(at);
        Step step = scenario.step(moment.step());
        Choice choice = choice(at);
        Verdict verdict = made.get(at).verdict();
        boolean critical = verdict == Verdict.CRITICAL;
        return new Consequence(
                step.slug(),
                story.fill(step.title()),
                story.tell(step.ask(), moment.so()),
                story.tell(choice.text(), moment.so()),
                verdict,
                critical ? choice.failure() : null,
                story.tell(choice.consequence(), moment.so()),
                AttemptViews.clauses(policy, choice.clauses()),
                choice.register(),
                verdict == Verdict.BEST ? null : story.tell(choice.better(), moment.so()),
                critical ? null : moments.get(at + 1).step(),
                critical && !attempt.assessed() && !attempt.finished(),
                made.get(at).carried());
    }

    /** What came of every choice, in order. */
    List<Consequence> path() {
        return IntStream.range(0, made.size()).mapToObj(this::consequence).toList();
    }

    private Choice choice(int at) {
        return scenario.step(made.get(at).step()).choice(made.get(at).choice()).orElseThrow();
    }

    private int number(String step) {
        List<String> path = made.stream().map(ChoiceMade::step).distinct().toList();
        int at = path.indexOf(step);
        return at < 0 ? path.size() + 1 : at + 1;
    }
}
