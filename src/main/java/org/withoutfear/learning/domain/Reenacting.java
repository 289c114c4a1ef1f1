package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.PolicyVersion;

/** Works finished assessed attempts out again, with what was known when they began. */
@ApplicationScoped
public class Reenacting {

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private RulingBook rulings;

    @Inject
    private Policies policies;

    public ReenactmentView view(Attempt attempt) {
        PolicyVersion policy = policies.version(attempt.policyVersion());
        return attempt instanceof QuizAttempt quiz ? quiz(quiz, policy) : scenario((ScenarioAttempt) attempt, policy);
    }

    private ReenactmentView quiz(QuizAttempt attempt, PolicyVersion policy) {
        return new QuizReenactment(
                        attempt,
                        rulings.marking(attempt),
                        policy,
                        store.timesSeen(attempt.personId(), attempt.moduleSlug(), attempt.startedAt()))
                .view();
    }

    private ReenactmentView scenario(ScenarioAttempt attempt, PolicyVersion policy) {
        return new ScenarioReenactment(
                        attempt,
                        enrolments.module(attempt),
                        policy,
                        store.met(attempt.personId(), attempt.moduleSlug(), attempt.part(), attempt.startedAt()))
                .view(store.enrolmentOf(attempt).orElseThrow());
    }
}
