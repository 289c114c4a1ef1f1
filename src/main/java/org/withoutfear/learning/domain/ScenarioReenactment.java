package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.learning.ReenactmentView.Moment;
import org.withoutfear.learning.ReenactmentView.Redraw;
import org.withoutfear.learning.ReenactmentView.Result;
import org.withoutfear.learning.ScenarioView.Consequence;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/**
 * Works a finished scenario out again: draws its variant from its seed and from what had been met when it began, and goes its way once
 * more. A choice that leads nowhere, because it was changed outside of the application, ends it.
 */
final class ScenarioReenactment {

    private final ScenarioAttempt attempt;
    private final TrainingModule module;
    private final PolicyVersion policy;
    private final Scenario scenario;
    private final KeptDraw draw;

    /** @param draw what its variant was drawn from; null when that was not kept */
    ScenarioReenactment(ScenarioAttempt attempt, TrainingModule module, PolicyVersion policy, KeptDraw draw) {
        this.attempt = attempt;
        this.module = module;
        this.policy = policy;
        this.scenario = module.scenario(attempt.part()).orElseThrow();
        this.draw = draw;
    }

    ReenactmentView view(Enrolment enrolment, Instant now) {
        ScenarioAttempt again = again(enrolment);
        List<Consequence> path = new ScenarioViews(module, policy, again).path();
        int followed = path.size();
        return new ReenactmentView(
                AttemptViews.view(module, attempt),
                new ReenactmentView.Basis(
                        attempt.number(),
                        attempt.moduleVersion(),
                        attempt.policyVersion(),
                        attempt.startedAt(),
                        null,
                        false,
                        attempt.seed(),
                        scenario.variants().size() > 1 ? attempt.variant() : null,
                        null,
                        now),
                redraw(),
                result(attempt),
                result(again),
                IntStream.range(0, followed)
                        .mapToObj(at -> moment(at, path.get(at), again.choices().get(at)))
                        .toList(),
                followed == attempt.choices().size() ? null : followed + 1);
    }

    private static Result result(ScenarioAttempt attempt) {
        return new Result(
                attempt.points(), attempt.pointsPossible(), attempt.outcome(), attempt.ending(), attempt.failure());
    }

    private Redraw redraw() {
        if (scenario.variants().size() == 1) {
            return Redraw.ONE;
        }
        if (draw == null || !draw.repeatable()) {
            return Redraw.UNKNOWN;
        }
        VariantBasis basis = draw.variant();
        Scenario.Variant variant = VariantDraw.of(scenario, basis, attempt.seed());
        if (!variant.slug().equals(attempt.variant())) {
            return Redraw.OTHER;
        }
        return VariantDraw.fresh(scenario, basis).size() > 1 ? Redraw.SAME : Redraw.DUE;
    }

    /** The same way from the beginning, as far as it goes. */
    private ScenarioAttempt again(Enrolment enrolment) {
        ScenarioAttempt again = new ScenarioAttempt(
                enrolment,
                attempt.story(scenario),
                attempt.assessed(),
                attempt.number(),
                attempt.seed(),
                attempt.startedAt());
        for (ChoiceMade made : attempt.choices()) {
            if (!follows(again, made)) {
                break;
            }
        }
        return again;
    }

    private boolean follows(ScenarioAttempt again, ChoiceMade made) {
        int before = again.choices().size();
        try {
            again.answer(scenario, module.passMark(), made.step(), made.choice(), made.language(), made.chosenAt());
        } catch (Rejected | NotFound leadsNowhere) {
            return false;
        }
        return again.choices().size() > before;
    }

    private Moment moment(int at, Consequence consequence, ChoiceMade again) {
        ChoiceMade made = attempt.choices().get(at);
        return new Moment(
                at + 1,
                consequence.stepTitle(),
                false,
                List.of(consequence.chosen()),
                made.chosenAt(),
                made.verdict().points(),
                again.verdict().points(),
                Scenario.Verdict.BEST.points(),
                made.verdict() == again.verdict() && !made.chosenAt().isAfter(attempt.finishedAt()),
                null);
    }
}
