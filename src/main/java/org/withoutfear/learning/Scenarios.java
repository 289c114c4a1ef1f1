package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.domain.Completion;
import org.withoutfear.learning.domain.Enrolment;
import org.withoutfear.learning.domain.Enrolments;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.ScenarioAttempt;
import org.withoutfear.learning.domain.ScenarioStarts;
import org.withoutfear.learning.domain.ScenarioViews;
import org.withoutfear.people.Caller;
import org.withoutfear.people.People;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/**
 * What a learner does in scenarios. Always the caller's own: an attempt of somebody else is {@link NotFound}. Every command may be
 * sent twice and has one effect.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Scenarios {

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Policies policies;

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ScenarioStarts starts;

    @Inject
    private Completion completion;

    /**
     * Starts a scenario, or goes on with the attempt that is open.
     *
     * @param assessed counted, and in the learner's own role; otherwise practice, which is free at any time
     * @param role in whose place to practise; null for the learner's own, or for the one an open attempt is in
     * @return where to begin
     * @throws Rejected when it is passed already, or the time to wait after a failed one is not over
     * @throws NotFound when there is no such scenario, or it has no such role
     */
    public ScenarioView start(String moduleSlug, String scenarioSlug, boolean assessed, String role) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        store.lock(enrolment);
        String own = people.scenarioRole(caller.personId()).orElse(null);
        Instant now = clock.instant();
        ScenarioAttempt attempt = assessed
                ? starts.assessed(enrolment, scenarioSlug, own, now)
                : starts.practice(enrolment, scenarioSlug, own, role, now);
        return views(attempt).at(null);
    }

    /**
     * Begins to practise at a moment of a finished attempt, with everything that came before it. A practice attempt that is open is
     * given up for it.
     *
     * @throws Rejected while that attempt is open
     * @throws NotFound when it never came to the step
     */
    public ScenarioView tryAgain(long attemptId, String step) {
        ScenarioAttempt earlier = finished(attemptId);
        Enrolment enrolment = store.enrolmentToChange(earlier.enrolmentId());
        return views(starts.again(enrolment, earlier, step, clock.instant())).at(null);
    }

    /**
     * A moment of a scenario.
     *
     * @param step the step asked for: once it is answered, what came of it is shown; null for where the attempt stands
     */
    public ScenarioView scenario(long attemptId, String step) {
        return views(attempt(attemptId)).at(step);
    }

    /**
     * Answers a step of a scenario.
     *
     * @param language the language in which the learner read it
     * @return what came of it
     * @throws Rejected when the step was answered otherwise before, or is not where the attempt stands
     */
    public ScenarioView answer(long attemptId, String step, String choice, Language language) {
        ScenarioAttempt attempt = store.attemptToChange(ScenarioAttempt.class, attemptId, caller.personId())
                .orElseThrow(() -> new NotFound("attempt " + attemptId));
        boolean wasOpen = !attempt.finished();
        TrainingModule module = enrolments.module(attempt);
        Instant now = clock.instant();
        attempt.answer(module.scenario(attempt.part()).orElseThrow(), module.passMark(), step, choice, language, now);
        if (wasOpen && attempt.outcome() == Outcome.PASSED) {
            completion.consider(attempt.enrolmentId(), module, now);
        }
        return views(attempt).at(step);
    }

    /**
     * A finished scenario, looked back upon.
     *
     * @throws Rejected while it is open
     */
    public DebriefView debrief(long attemptId) {
        ScenarioAttempt attempt = finished(attemptId);
        return views(attempt).debrief(enrolments.parts(attempt));
    }

    /**
     * A moment of a finished scenario as it was.
     *
     * @param position counted from 1; what lies outside the path is brought within it
     * @throws Rejected while it is open
     */
    public ReplayView replay(long attemptId, int position) {
        return views(finished(attemptId)).replay(position);
    }

    /**
     * What is kept of a finished scenario, for its learner to take away.
     *
     * @throws Rejected while it is open
     */
    public ScenarioRecord record(long attemptId) {
        return views(finished(attemptId)).record();
    }

    /** An attempt that came to an ending. */
    private ScenarioAttempt finished(long id) {
        return Optional.of(attempt(id))
                .filter(attempt -> attempt.ending() != null)
                .orElseThrow(() -> new Rejected("learning.notice.notFinished"));
    }

    private ScenarioAttempt attempt(long id) {
        return store.attempt(ScenarioAttempt.class, id, caller.personId())
                .orElseThrow(() -> new NotFound("attempt " + id));
    }

    private ScenarioViews views(ScenarioAttempt attempt) {
        return new ScenarioViews(enrolments.module(attempt), policies.version(attempt.policyVersion()), attempt);
    }
}
