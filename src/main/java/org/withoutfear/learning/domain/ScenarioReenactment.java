package org.withoutfear.learning.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.learning.ScenarioView.Consequence;
import org.withoutfear.policy.PolicyVersion;

/** Works a finished scenario out again: draws its variant from its seed as it was drawn then, and goes its way once more. */
final class ScenarioReenactment {

    private final ScenarioAttempt attempt;
    private final TrainingModule module;
    private final PolicyVersion policy;
    private final Scenario scenario;
    private final List<Met> metBefore;

    /** @param metBefore what its learner had met of the scenario before it began */
    ScenarioReenactment(ScenarioAttempt attempt, TrainingModule module, PolicyVersion policy, List<Met> metBefore) {
        this.attempt = attempt;
        this.module = module;
        this.policy = policy;
        this.scenario = module.scenario(attempt.part()).orElseThrow();
        this.metBefore = metBefore;
    }

    ReenactmentView view(Enrolment enrolment) {
        ScenarioAttempt again = again(enrolment);
        List<Consequence> path = new ScenarioViews(module, policy, attempt).path();
        return new ReenactmentView(
                AttemptViews.view(module, attempt),
                attempt.moduleVersion(),
                attempt.policyVersion(),
                attempt.startedAt(),
                attempt.seed(),
                attempt.variant(),
                VariantDraw.of(scenario, metBefore, attempt.assessed(), attempt.seed())
                        .slug()
                        .equals(attempt.variant()),
                new ReenactmentView.Result(again.points(), again.pointsPossible(), again.outcome()),
                again.failure(),
                IntStream.range(0, path.size())
                        .mapToObj(at -> moment(at, path.get(at), again))
                        .toList());
    }

    private ScenarioAttempt again(Enrolment enrolment) {
        ScenarioAttempt again = new ScenarioAttempt(
                enrolment,
                attempt.story(scenario),
                attempt.assessed(),
                attempt.number(),
                attempt.seed(),
                attempt.startedAt());
        attempt.choices()
                .forEach(made -> again.answer(
                        scenario, module.passMark(), made.step(), made.choice(), made.language(), made.chosenAt()));
        return again;
    }

    private ReenactmentView.Moment moment(int at, Consequence met, ScenarioAttempt again) {
        ChoiceMade made = attempt.choices().get(at);
        return new ReenactmentView.Moment(
                at + 1,
                met.stepTitle(),
                false,
                List.of(met.chosen()),
                made.chosenAt(),
                made.verdict().points(),
                again.choices().get(at).verdict().points(),
                Scenario.Verdict.BEST.points());
    }
}
