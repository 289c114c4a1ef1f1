package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/** Begins attempts at scenarios: which variant somebody meets, in whose place, and whether for the first time. The enrolment is locked. */
@ApplicationScoped
public class ScenarioStarts {

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    /**
     * The open assessed attempt, or a new one in the learner's own role.
     *
     * @param own the learner's role, as the HR feed gives it; null when there is none
     * @throws Rejected when it is passed already, or the time to wait after a failed one is not over
     */
    public ScenarioAttempt assessed(Enrolment enrolment, String slug, String own, Instant now) {
        TrainingModule module = enrolments.module(enrolment);
        Scenario scenario = scenario(module, slug);
        List<Attempt> before = enrolments.before(enrolment, slug, true);
        return open(before).orElseGet(() -> {
            new RetakeRule(module).check(before, now);
            return begun(enrolment, scenario, module.roleIn(scenario, own), true, before, now);
        });
    }

    /**
     * The open practice attempt, or a new one; an open one in another role than the one asked for is given up.
     *
     * @param asked the role to practise in; null for any
     */
    public ScenarioAttempt practice(Enrolment enrolment, String slug, String own, String asked, Instant now) {
        TrainingModule module = enrolments.module(enrolment);
        Scenario scenario = scenario(module, slug);
        String role = asked == null || asked.isEmpty() ? null : known(scenario, asked);
        List<Attempt> before = enrolments.before(enrolment, slug, false);
        Optional<ScenarioAttempt> open = open(before);
        if (open.isPresent() && (role == null || role.equals(open.get().role()))) {
            return open.get();
        }
        open.ifPresent(attempt -> leave(attempt, now));
        String taken = role == null ? module.roleIn(scenario, own) : role;
        return begun(enrolment, scenario, taken, false, before, now);
    }

    private static String known(Scenario scenario, String role) {
        return scenario.role(role)
                .map(Scenario.Role::slug)
                .orElseThrow(() -> new NotFound("role " + role + " in " + scenario.slug()));
    }

    /** A practice attempt that begins at a moment of an earlier one; the one that is open is given up, unless it is just that. */
    public ScenarioAttempt again(Enrolment enrolment, ScenarioAttempt earlier, String step, Instant now) {
        Scenario scenario = scenario(enrolments.module(enrolment), earlier.part());
        List<Attempt> before = enrolments.before(enrolment, earlier.part(), false);
        Optional<ScenarioAttempt> open = open(before);
        if (open.filter(attempt -> attempt.isAbout(earlier, step)).isPresent()) {
            return open.get();
        }
        ScenarioAttempt attempt =
                ScenarioAttempt.again(enrolment, earlier, earlier.story(scenario), step, before.size() + 1, now);
        open.ifPresent(left -> leave(left, now));
        store.add(attempt);
        return attempt;
    }

    private ScenarioAttempt begun(
            Enrolment enrolment, Scenario scenario, String role, boolean assessed, List<Attempt> before, Instant now) {
        long seed = enrolments.seed();
        VariantBasis basis = new VariantBasis(
                store.met(enrolment.personId(), enrolment.moduleSlug(), scenario.slug(), now), assessed);
        Scenario.Variant variant = VariantDraw.of(scenario, basis, seed);
        int ended = (int) before.stream()
                .filter(attempt -> attempt.outcome() != Outcome.LEFT)
                .count();
        ScenarioAttempt attempt = new ScenarioAttempt(
                enrolment, new Story(scenario, variant, role, ended + 1), assessed, before.size() + 1, seed, now);
        store.add(attempt);
        store.add(new KeptDraw(attempt, basis));
        return attempt;
    }

    /**
     * Gives an attempt up at once in the database, where only one may be open. It is locked first: another tab may be about to end
     * it.
     */
    private void leave(ScenarioAttempt open, Instant now) {
        store.attemptToChange(ScenarioAttempt.class, open.id(), open.personId())
                .filter(attempt -> !attempt.finished())
                .ifPresent(attempt -> attempt.leave(now));
        store.flush();
    }

    private static Optional<ScenarioAttempt> open(List<Attempt> before) {
        return before.stream()
                .filter(attempt -> !attempt.finished())
                .map(ScenarioAttempt.class::cast)
                .findFirst();
    }

    private static Scenario scenario(TrainingModule module, String slug) {
        return module.scenario(slug).orElseThrow(() -> new NotFound("scenario " + slug));
    }
}
