package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.PolicyVersion;

/** Works finished assessed attempts out again: drawn with what was known when they began, counted as of today. */
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

    @Inject
    private Clock clock;

    public ReenactmentView view(Attempt attempt) {
        PolicyVersion policy = policies.version(attempt.policyVersion());
        KeptDraw draw = store.draw(attempt).orElse(null);
        return attempt instanceof QuizAttempt quiz
                ? new QuizReenactment(quiz, rulings.marking(quiz), policy, draw).view(clock.instant())
                : scenario((ScenarioAttempt) attempt, policy, draw);
    }

    private ReenactmentView scenario(ScenarioAttempt attempt, PolicyVersion policy, KeptDraw draw) {
        return new ScenarioReenactment(attempt, enrolments.module(attempt), policy, draw)
                .view(store.enrolmentOf(attempt).orElseThrow(), clock.instant());
    }
}
