package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.domain.Attempt;
import org.withoutfear.learning.domain.Completion;
import org.withoutfear.learning.domain.Enrolment;
import org.withoutfear.learning.domain.Enrolments;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.LessonReading;
import org.withoutfear.learning.domain.ModuleViews;
import org.withoutfear.learning.domain.Progress;
import org.withoutfear.learning.domain.QuizAttempt;
import org.withoutfear.learning.domain.TimeKeeper;
import org.withoutfear.people.Caller;
import org.withoutfear.people.People;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Role;

/**
 * What a learner does with a module: begins it, reads its lessons, looks back; {@link Scenarios} and {@link Quizzes} have the rest.
 * Always the caller's own. Every command may be sent twice and has one effect.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Learning {

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
    private Completion completion;

    @Inject
    private TimeKeeper time;

    /**
     * A module with the caller's progress.
     *
     * @throws NotFound when there is no such module
     */
    public ModuleView module(String slug) {
        Optional<Enrolment> enrolment = enrolments.of(caller.personId(), slug);
        TrainingModule module = enrolments.module(slug, enrolment);
        return ModuleViews.module(
                module, enrolment, enrolments.progress(module, enrolment).parts());
    }

    /**
     * A scenario or the quiz, before it is begun.
     *
     * @throws NotFound when the module has no such part
     */
    public PartIntro intro(String moduleSlug, String partSlug) {
        Optional<Enrolment> enrolment = enrolments.of(caller.personId(), moduleSlug);
        TrainingModule module = enrolments.module(moduleSlug, enrolment);
        int timeLimit = (int) time.timeFor(module, caller.personId())
                .map(Duration::toMinutes)
                .orElse(0L)
                .longValue();
        return ModuleViews.intro(
                module,
                enrolments.progress(module, enrolment).parts(),
                partSlug,
                people.scenarioRole(caller.personId()).orElse(null),
                timeLimit,
                enrolment
                        .filter(one -> partSlug.equals(QuizAttempt.PART))
                        .flatMap(this::timeOfOpenQuiz)
                        .orElse(null));
    }

    private Optional<TimeView> timeOfOpenQuiz(Enrolment enrolment) {
        return enrolments.before(enrolment, QuizAttempt.PART, true).stream()
                .filter(attempt -> !attempt.finished())
                .map(QuizAttempt.class::cast)
                .findFirst()
                .map(attempt -> attempt.time(clock.instant()));
    }

    /** Begins a module, or goes on with it when it is begun. A module that was passed is begun anew: that is how one renews. */
    public ModuleView begin(String slug) {
        enrolments.open(caller.personId(), slug);
        return module(slug);
    }

    /**
     * Goes on with a module by its assessments alone, without the lessons that are not read. They can be read all the same. Where the
     * assessments were passed before, this passes the module.
     */
    public ModuleView testOut(String slug) {
        Enrolment enrolment = enrolments.open(caller.personId(), slug);
        enrolment.testOut(clock.instant());
        store.flush(); // it is read anew when it is considered
        completion.consider(enrolment.id(), enrolments.module(enrolment), clock.instant());
        return module(slug);
    }

    /**
     * A lesson, and the place the caller reached in it.
     *
     * @throws NotFound when there is no such module or lesson
     */
    public LessonView lesson(String moduleSlug, String lessonSlug) {
        Optional<Enrolment> enrolment = enrolments.of(caller.personId(), moduleSlug);
        TrainingModule module = enrolments.module(moduleSlug, enrolment);
        Lesson lesson = lesson(module, lessonSlug);
        Progress progress = enrolments.progress(module, enrolment);
        return ModuleViews.lesson(module, policies.version(module.policyVersion()), progress, lesson);
    }

    /**
     * Keeps the place in a lesson. Of a lesson that is read, no place is kept.
     *
     * @param heading 0 is the beginning, 1 the first heading below the title
     */
    public void keepPlace(String moduleSlug, String lessonSlug, int heading) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        Lesson lesson = lesson(enrolments.module(enrolment), lessonSlug);
        if (enrolment.open()) {
            LessonReading reading = reading(enrolment, lesson);
            if (!reading.read()) {
                reading.keepPlace(heading, lesson.headings().size(), clock.instant());
            }
        }
    }

    /**
     * Marks a lesson as read.
     *
     * @return the module with the progress this makes
     */
    public ModuleView finishLesson(String moduleSlug, String lessonSlug) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        TrainingModule module = enrolments.module(enrolment);
        Lesson lesson = lesson(module, lessonSlug);
        if (enrolment.open()) {
            reading(enrolment, lesson).finish(clock.instant());
            completion.consider(enrolment.id(), module, clock.instant());
        }
        Optional<Enrolment> after = Optional.of(enrolment);
        return ModuleViews.module(
                module, after, enrolments.progress(module, after).parts());
    }

    private static Lesson lesson(TrainingModule module, String slug) {
        return module.lesson(slug).orElseThrow(() -> new NotFound("lesson " + slug));
    }

    /** The reading of a lesson; the enrolment is locked, so that two tabs do not both begin one. */
    private LessonReading reading(Enrolment enrolment, Lesson lesson) {
        store.lock(enrolment);
        return store.reading(enrolment.id(), lesson.slug()).orElseGet(() -> {
            LessonReading begun = new LessonReading(enrolment, lesson.slug(), clock.instant());
            store.add(begun);
            return begun;
        });
    }

    /** The caller's finished assessments in all modules, newest first. */
    public List<HistoryLine> history() {
        List<Long> testedOut = store.testedOut(caller.personId());
        return store.assessedAttempts(caller.personId()).stream()
                .filter(Attempt::finished)
                .map(attempt -> historyLine(attempt, testedOut.contains(attempt.enrolmentId())))
                .toList();
    }

    private HistoryLine historyLine(Attempt attempt, boolean testedOut) {
        TrainingModule module = enrolments.module(attempt);
        TrainingModule.Part part = module.part(attempt.part()).orElseThrow();
        return new HistoryLine(
                attempt.id(),
                attempt.finishedAt(),
                part.kind(),
                module.title(),
                part.title(),
                attempt.outcome(),
                attempt.percent(),
                attempt.moduleVersion(),
                attempt.policyVersion(),
                testedOut);
    }
}
