package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;

/** Says how long a person has for the quiz of a module, and settles an attempt whose time is over with what is there. */
@ApplicationScoped
public class TimeKeeper {

    @Inject
    private Clock clock;

    @Inject
    private AccommodationStore accommodations;

    @Inject
    private Completion completion;

    @Inject
    private RulingBook rulings;

    /** How long this person has today; nothing when there is no limit. */
    public Optional<Duration> timeFor(TrainingModule module, long personId) {
        return module.quiz().timed()
                ? accommodations
                        .timeAllowed(personId, LocalDate.now(clock))
                        .of(module.quiz().minutes())
                : Optional.empty();
    }

    /** When a quiz that begins now ends; null when it has no limit. */
    public Instant deadline(TrainingModule module, long personId, Instant now) {
        return timeFor(module, personId).map(now::plus).orElse(null);
    }

    /**
     * Settles a quiz whose time is over, if it is not settled.
     *
     * @return whether its time is over
     */
    public boolean settleIfOver(QuizAttempt attempt, TrainingModule module) {
        if (attempt.finished() || !attempt.over(clock.instant())) {
            return false;
        }
        settle(attempt, module);
        return true;
    }

    /** Settles a quiz with what is there, and passes the module if that was its last part. */
    public void settle(QuizAttempt attempt, TrainingModule module) {
        boolean wasOpen = !attempt.finished();
        Instant now = clock.instant();
        attempt.submit(rulings.marking(module), now);
        if (wasOpen && attempt.outcome() == Outcome.PASSED) {
            completion.consider(attempt.enrolmentId(), module, now);
        }
    }
}
