package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.domain.Attempt;
import org.withoutfear.learning.domain.Completion;
import org.withoutfear.learning.domain.Enrolment;
import org.withoutfear.learning.domain.Enrolments;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.LessonReading;
import org.withoutfear.learning.domain.ModuleViews;
import org.withoutfear.learning.domain.Progress;
import org.withoutfear.learning.domain.RetakeRule;
import org.withoutfear.learning.domain.ScenarioAttempt;
import org.withoutfear.learning.domain.ScenarioViews;
import org.withoutfear.people.Caller;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/**
 * What a learner does: reads lessons and goes through scenarios; {@link Quizzes} has the rest. Always the caller's own: an attempt
 * of somebody else is {@link NotFound}. Every command may be sent twice and has one effect.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Learning {

    @Inject
    private Caller caller;

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
        return ModuleViews.intro(module, enrolments.progress(module, enrolment).parts(), partSlug);
    }

    /** Begins a module, or goes on with it when it is begun. A module that was passed is begun anew: that is how one renews. */
    public ModuleView begin(String slug) {
        enrolments.open(caller.personId(), slug);
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

    /**
     * Starts a scenario, or goes on with the attempt that is open.
     *
     * @param assessed counted; otherwise practice, which is free at any time
     * @return where to begin
     * @throws NotFound when the module has no such scenario
     * @throws Rejected when it is passed already, or the time to wait after a failed one is not over
     */
    public ScenarioView startScenario(String moduleSlug, String scenarioSlug, boolean assessed) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        Scenario scenario = enrolments
                .module(enrolment)
                .scenario(scenarioSlug)
                .orElseThrow(() -> new NotFound("scenario " + scenarioSlug));
        store.lock(enrolment);
        List<Attempt> before = enrolments.before(enrolment, scenarioSlug, assessed);
        ScenarioAttempt attempt = before.stream()
                .filter(a -> !a.finished())
                .map(ScenarioAttempt.class::cast)
                .findFirst()
                .orElseGet(() -> begun(enrolment, scenario, assessed, before));
        return views(attempt).at(null);
    }

    private ScenarioAttempt begun(Enrolment enrolment, Scenario scenario, boolean assessed, List<Attempt> before) {
        Instant now = clock.instant();
        if (assessed) {
            new RetakeRule(enrolments.module(enrolment)).check(before, now);
        }
        ScenarioAttempt attempt =
                new ScenarioAttempt(enrolment, scenario, assessed, before.size() + 1, enrolments.seed(), now);
        store.add(attempt);
        return attempt;
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
        ScenarioAttempt attempt = attempt(attemptId);
        if (!attempt.finished()) {
            throw new Rejected("learning.notice.notFinished");
        }
        return views(attempt).debrief(enrolments.parts(attempt));
    }

    private ScenarioAttempt attempt(long id) {
        return store.attempt(ScenarioAttempt.class, id, caller.personId())
                .orElseThrow(() -> new NotFound("attempt " + id));
    }

    private ScenarioViews views(ScenarioAttempt attempt) {
        return new ScenarioViews(enrolments.module(attempt), policies.version(attempt.policyVersion()), attempt);
    }

    /** The caller's finished assessments in all modules, newest first. */
    public List<HistoryLine> history() {
        return store.assessedAttempts(caller.personId()).stream()
                .filter(Attempt::finished)
                .map(this::historyLine)
                .toList();
    }

    private HistoryLine historyLine(Attempt attempt) {
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
                attempt.policyVersion());
    }
}
