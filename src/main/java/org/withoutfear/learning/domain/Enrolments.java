package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.PartView;
import org.withoutfear.shared.NotFound;

/** Finds the enrolment somebody learns in, opens one where there is none, and knows the module version it is pinned to. */
@ApplicationScoped
public class Enrolments {

    @Inject
    private LearningStore store;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Clock clock;

    private final SecureRandom seeds = new SecureRandom();

    /** The enrolment that counts: the open one, else the one passed last. Where a draft is shown, the one in that draft. */
    public Optional<Enrolment> of(long personId, String moduleSlug) {
        return catalogue
                .current(moduleSlug)
                .filter(TrainingModule::draft)
                .map(draft -> store.enrolmentInDraft(personId, draft))
                .orElseGet(() -> store.enrolment(personId, moduleSlug));
    }

    /** The enrolment that counts; the first thing done in a module opens one. */
    public Enrolment toGoOn(long personId, String moduleSlug) {
        return of(personId, moduleSlug).orElseGet(() -> open(personId, moduleSlug));
    }

    /** The open enrolment, locked; one is opened where there is none, also after a pass. */
    public Enrolment open(long personId, String moduleSlug) {
        TrainingModule module = catalogue.current(moduleSlug).orElseThrow(() -> new NotFound("module " + moduleSlug));
        // looked for without a lock first: a transaction that holds one must not wait for another of its own
        boolean there = of(personId, moduleSlug).filter(Enrolment::open).isPresent();
        return there
                ? store.openEnrolmentToChange(personId, module).orElseGet(() -> enrol(personId, module))
                : enrol(personId, module);
    }

    private Enrolment enrol(long personId, TrainingModule module) {
        try {
            enrolling.open(personId, module);
        } catch (Overtaken failed) {
            return store.openEnrolmentToChange(personId, module)
                    .orElseThrow(() -> failed); // go on with what the other tab opened
        }
        return store.openEnrolmentToChange(personId, module).orElseThrow();
    }

    /** The version an enrolment is pinned to, else the newest. */
    public TrainingModule module(String slug, Optional<Enrolment> enrolment) {
        return enrolment
                .map(this::module)
                .orElseGet(() -> catalogue.current(slug).orElseThrow(() -> new NotFound("module " + slug)));
    }

    public TrainingModule module(Enrolment enrolment) {
        return catalogue.version(enrolment.moduleSlug(), enrolment.moduleVersion());
    }

    public TrainingModule module(Attempt attempt) {
        return catalogue.version(attempt.moduleSlug(), attempt.moduleVersion());
    }

    public Progress progress(TrainingModule module, Optional<Enrolment> enrolment) {
        return new Progress(
                module,
                enrolment.map(e -> store.readings(e.id())).orElse(List.of()),
                enrolment.map(e -> store.attempts(e.id())).orElse(List.of()),
                enrolment.map(Enrolment::testOutAt).orElse(null),
                clock.instant());
    }

    /** The parts of the module an attempt belongs to, as they stand in its enrolment. */
    public List<PartView> parts(Attempt attempt) {
        return progress(module(attempt), store.enrolmentOf(attempt)).parts();
    }

    /** The attempts at a part in one mode, in order. */
    public List<Attempt> before(Enrolment enrolment, String part, boolean assessed) {
        return store.attempts(enrolment.id()).stream()
                .filter(a -> a.of(part, assessed))
                .toList();
    }

    /** A seed nobody can guess, for a new attempt. */
    public long seed() {
        return seeds.nextLong();
    }
}
