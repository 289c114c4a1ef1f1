package org.withoutfear.learning.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/**
 * One way through a scenario.
 *
 * <p>Assessed, there is no going back: each step is answered once, a critical choice ends it with its ending, and the score on the
 * path taken decides. In practice a critical choice leaves the learner at the same moment, to try it again.
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

    protected ScenarioAttempt() {}

    public ScenarioAttempt(
            Enrolment enrolment, Scenario scenario, boolean assessed, int number, long seed, Instant now) {
        super(enrolment, scenario.slug(), assessed, number, seed, now);
        this.step = scenario.start();
    }

    /**
     * Answers a step. The same answer given again changes nothing.
     *
     * @param passMark per cent of the points on the path taken
     * @return the choice as it is kept
     * @throws Rejected when the step was answered otherwise, or is not where the attempt stands
     * @throws NotFound when the scenario has no such step or choice
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
        Scenario.Choice choice = scenario.step(step)
                .choice(choiceSlug)
                .orElseThrow(() -> new NotFound("choice " + choiceSlug + " at " + stepSlug));
        ChoiceMade made = new ChoiceMade(this, choices.size() + 1, step, choice, language, now);
        choices.add(made);
        score(points() + choice.verdict().points(), pointsPossible() + Scenario.Verdict.BEST.points());
        follow(choice, passMark, now);
        return made;
    }

    private void follow(Scenario.Choice choice, int passMark, Instant now) {
        boolean critical = choice.verdict() == Scenario.Verdict.CRITICAL;
        if (critical && !assessed()) {
            return; // the same moment, once more
        }
        if (choice.next() != null && !critical) {
            step = choice.next();
            return;
        }
        ending = choice.ending();
        failure = choice.failure();
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

    public String step() {
        return step;
    }

    public String ending() {
        return ending;
    }

    public CriticalFailure failure() {
        return failure;
    }
}
