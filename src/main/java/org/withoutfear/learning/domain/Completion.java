package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Function;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ModulePassed;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/**
 * Passes an enrolment when its last part is done, and says so once.
 *
 * <p>The enrolment is locked before its parts are looked at: of two tabs that finish the last two parts at the same moment, the
 * second waits, sees both, and passes the module.
 */
@ApplicationScoped
public class Completion {

    @Inject
    private LearningStore store;

    @Inject
    private Trail trail;

    @Inject
    private Event<ModulePassed> passed;

    /** Passes the enrolment now, if its last part is done now. */
    public void consider(long enrolmentId, TrainingModule module, Instant now) {
        consider(enrolmentId, module, now, progress -> now);
    }

    /** The same after a quiz was counted anew: it is passed as of the moment at which it was really complete. */
    void considerAnew(long enrolmentId, TrainingModule module, Instant now) {
        consider(enrolmentId, module, now, progress -> progress.completeSince().orElseThrow());
    }

    private void consider(long enrolmentId, TrainingModule module, Instant now, Function<Progress, Instant> when) {
        Enrolment enrolment = store.enrolmentToChange(enrolmentId);
        if (!enrolment.open()) {
            return;
        }
        Progress progress = new Progress(
                module, store.readings(enrolmentId), store.attempts(enrolmentId), enrolment.testOutAt(), now);
        if (!progress.complete() || !enrolment.pass(when.apply(progress))) {
            return;
        }
        if (progress.lessonsLeftOutBy(enrolment.passedAt())) {
            enrolment.passedWithoutLessons();
        }
        if (!enrolment.draft()) {
            announce(enrolment);
        }
    }

    private void announce(Enrolment enrolment) {
        long person = enrolment.personId();
        String version = enrolment.moduleVersion();
        trail.record(new Act(
                person,
                "learning.module.passed",
                "person:" + person,
                enrolment.testedOut() ? "tested out" : null,
                null,
                enrolment.moduleSlug() + " " + version));
        passed.fire(new ModulePassed(
                person, enrolment.moduleSlug(), version, enrolment.policyVersion(), enrolment.passedAt()));
    }
}
