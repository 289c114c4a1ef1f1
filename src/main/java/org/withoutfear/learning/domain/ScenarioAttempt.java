package org.withoutfear.learning.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/**
 * One way through a scenario.
 *
 * <p>Assessed, there is no going back: each step is answered once, a critical choice ends it with its ending, and the score on the
 * path taken decides. In practice a critical choice leaves the learner at the same moment, to try it again. With the version of
 * the module, the variant, the role, the occasion and the choices, what it told can be told again word for word.
 */
@Entity
@DiscriminatorValue("SCENARIO")
public class ScenarioAttempt extends Attempt {

    /** Where the attempt stands; the last step once it is finished. */
    private String step;

    private String ending;

    @Enumerated(EnumType.STRING)
    private CriticalFailure failure;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ChoiceMade> choices = new ArrayList<>();

    @Column(updatable = false)
    private String variant;

    @Column(name = "scenario_role", updatable = false)
    private String role;

    @Column(updatable = false)
    private Integer occasion;

    protected ScenarioAttempt() {}

    public ScenarioAttempt(Enrolment enrolment, Story story, boolean assessed, int number, long seed, Instant now) {
        super(enrolment, story.scenario().slug(), assessed, number, seed, now);
        this.variant = story.variant().slug();
        this.role = story.role();
        this.occasion = story.attempt();
        this.step = story.start().step();
    }

    /**
     * Begins to practise at a moment of an attempt that is over, with everything that came before it there.
     *
     * @throws NotFound when that attempt never came to the step
     */
    public static ScenarioAttempt again(
            Enrolment enrolment, ScenarioAttempt earlier, Story story, String step, int number, Instant now) {
        ScenarioAttempt attempt = new ScenarioAttempt(enrolment, story, false, number, earlier.seed(), now);
        for (ChoiceMade made : earlier.until(step)) {
            attempt.choices.add(ChoiceMade.carried(attempt, attempt.choices.size() + 1, made));
            attempt.count(made.verdict());
        }
        attempt.step = step;
        return attempt;
    }

    /** The choices that led to a step; a critical one in practice led nowhere. */
    private List<ChoiceMade> until(String stepSlug) {
        if (latestAt(stepSlug).isEmpty()) {
            throw new NotFound("step " + stepSlug + " in attempt " + id());
        }
        return choices.stream()
                .takeWhile(made -> !made.step().equals(stepSlug))
                .filter(made -> made.verdict() != Scenario.Verdict.CRITICAL)
                .toList();
    }

    /** Whether it is about to begin at that moment of the earlier attempt: then it need not be begun once more. */
    public boolean isAbout(ScenarioAttempt earlier, String stepSlug) {
        List<ChoiceMade> before = earlier.until(stepSlug);
        return !finished()
                && step.equals(stepSlug)
                && Objects.equals(variant, earlier.variant)
                && Objects.equals(role, earlier.role)
                && occasion.equals(earlier.occasion)
                && choices.size() == before.size()
                && choices.stream().allMatch(made -> made.carried() && made.same(before.get(made.position() - 1)));
    }

    /** The story as it was met, from what is kept. */
    public Story story(Scenario scenario) {
        return new Story(scenario, scenario.variant(variant), role, occasion);
    }

    /** Where the story stood before each of the choices, and where it stands after the last of them. */
    public List<Story.Moment> moments(Scenario scenario) {
        Story story = story(scenario);
        List<Story.Moment> moments = new ArrayList<>(List.of(story.start()));
        for (ChoiceMade made : choices) {
            Story.Moment before = moments.get(moments.size() - 1);
            boolean leadsOn = assessed() || made.verdict() != Scenario.Verdict.CRITICAL;
            moments.add(leadsOn ? story.after(before, offered(story, before, made.choice())) : before);
        }
        return moments;
    }

    private static Scenario.Choice offered(Story story, Story.Moment moment, String choice) {
        return story.choices(moment).stream()
                .filter(offered -> offered.slug().equals(choice))
                .findFirst()
                .orElseThrow(() -> new NotFound("choice " + choice + " at " + moment.step()));
    }

    /**
     * Answers a step. The same answer given again changes nothing.
     *
     * @param passMark per cent of the points on the path taken
     * @return the choice as it is kept
     * @throws Rejected when the step was answered otherwise, or is not where the attempt stands
     * @throws NotFound when the scenario has no such step or does not offer the choice there and then
     */
    public ChoiceMade answer(
            Scenario scenario, int passMark, String stepSlug, String choiceSlug, Language language, Instant now) {
        Optional<ChoiceMade> before = latestAt(stepSlug);
        if (before.isPresent() && before.get().choice().equals(choiceSlug)) {
            return before.get();
        }
        if (finished() || !step.equals(stepSlug)) {
            throw new Rejected(before.isPresent() ? "learning.notice.alreadyAnswered" : "learning.notice.elsewhere");
        }
        Story story = story(scenario);
        Story.Moment moment = moments(scenario).get(choices.size());
        Scenario.Choice choice = offered(story, moment, choiceSlug);
        Scenario.Verdict verdict = story.verdict(choice);
        ChoiceMade made = new ChoiceMade(this, choices.size() + 1, step, choiceSlug, verdict, language, now);
        choices.add(made);
        count(verdict);
        if (assessed() || verdict != Scenario.Verdict.CRITICAL) {
            follow(story.after(moment, choice), choice, passMark, now);
        } // else the same moment, once more
        return made;
    }

    private void count(Scenario.Verdict verdict) {
        score(points() + verdict.points(), pointsPossible() + Scenario.Verdict.BEST.points());
    }

    private void follow(Story.Moment moment, Scenario.Choice choice, int passMark, Instant now) {
        if (!moment.over()) {
            step = moment.step();
            return;
        }
        boolean critical = latestAt(step).orElseThrow().verdict() == Scenario.Verdict.CRITICAL;
        ending = moment.ending();
        failure = critical ? choice.failure() : null;
        finish(outcome(critical, passMark), now);
    }

    private Outcome outcome(boolean critical, int passMark) {
        if (!assessed()) {
            return Outcome.PRACTISED;
        }
        return !critical && reaches(passMark) ? Outcome.PASSED : Outcome.FAILED;
    }

    /** Gives it up, because the module is taken anew. */
    public void leave(Instant now) {
        finish(Outcome.LEFT, now);
    }

    /** The newest choice made at a step: in practice there may be several. */
    public Optional<ChoiceMade> latestAt(String stepSlug) {
        return choices.stream().filter(c -> c.step().equals(stepSlug)).reduce((a, b) -> b);
    }

    /** The choices in the order in which they were made. */
    public List<ChoiceMade> choices() {
        return List.copyOf(choices);
    }

    /** The variant it is taken in; empty when the scenario has none. */
    public String variant() {
        return variant;
    }

    public String step() {
        return step;
    }

    /** In whose place it is taken; null when the scenario is the same for everybody. */
    public String role() {
        return role;
    }

    public String ending() {
        return ending;
    }

    public CriticalFailure failure() {
        return failure;
    }
}
