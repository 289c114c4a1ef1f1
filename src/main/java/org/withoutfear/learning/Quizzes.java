package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.domain.Attempt;
import org.withoutfear.learning.domain.Enrolment;
import org.withoutfear.learning.domain.Enrolments;
import org.withoutfear.learning.domain.KeptDraw;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.QuizAttempt;
import org.withoutfear.learning.domain.QuizBasis;
import org.withoutfear.learning.domain.QuizDraw;
import org.withoutfear.learning.domain.QuizViews;
import org.withoutfear.learning.domain.Remedies;
import org.withoutfear.learning.domain.RetakeRule;
import org.withoutfear.learning.domain.RulingBook;
import org.withoutfear.learning.domain.TimeKeeper;
import org.withoutfear.people.Caller;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/**
 * How a learner takes the quiz of a module. Always the caller's own: an attempt of somebody else is {@link NotFound}. Every command
 * may be sent twice and has one effect.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Quizzes {

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
    private TimeKeeper time;

    @Inject
    private Remedies remedies;

    @Inject
    private RulingBook rulings;

    /**
     * Starts the quiz of a module, or goes on with the attempt that is open.
     *
     * @return the first question without an answer, or the last question
     * @throws Rejected when it is passed already, the time to wait after a failed one is not over, or a lesson is to be reread first
     */
    public QuestionView start(String moduleSlug) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        store.lock(enrolment);
        List<Attempt> before = enrolments.before(enrolment, QuizAttempt.PART, true);
        QuizAttempt attempt = before.stream()
                .filter(a -> !a.finished())
                .map(QuizAttempt.class::cast)
                .findFirst()
                .orElseGet(() -> begun(enrolment, before));
        time.settleIfOver(attempt, enrolments.module(attempt));
        int first = attempt.unanswered(enrolments.module(attempt)).stream()
                .findFirst()
                .orElse(attempt.questions().size());
        return views(attempt).question(first);
    }

    private QuizAttempt begun(Enrolment enrolment, List<Attempt> before) {
        TrainingModule module = enrolments.module(enrolment);
        Instant now = clock.instant();
        new RetakeRule(module).check(before, now);
        QuizBasis basis = new QuizBasis(
                rulings.marking(module).withdrawn(),
                store.timesSeen(enrolment.personId(), module.slug()),
                remedies.focus(enrolment).orElse(null));
        QuizDraw draw = new QuizDraw(module, policies.version(module.policyVersion()), basis, enrolments.seed());
        QuizAttempt attempt = new QuizAttempt(
                enrolment, draw, before.size() + 1, now, time.deadline(module, enrolment.personId(), now));
        store.add(attempt);
        store.add(new KeptDraw(attempt, basis));
        return attempt;
    }

    /** What is to be reread before the next attempt; nothing before three failed ones. */
    public Optional<RemedyView> remedy(String moduleSlug) {
        return enrolments
                .of(caller.personId(), moduleSlug)
                .filter(Enrolment::open)
                .flatMap(remedies::view);
    }

    /**
     * Marks a lesson as reread.
     *
     * @throws NotFound when it is not among those to reread
     */
    public void reread(String moduleSlug, String lesson) {
        Enrolment enrolment = enrolments.toGoOn(caller.personId(), moduleSlug);
        store.lock(enrolment);
        remedies.reread(enrolment, lesson);
    }

    /** A question of the quiz. {@code position} counts from 1; what lies outside the quiz is brought within it. */
    public QuestionView question(long attemptId, int position) {
        return views(attempt(attemptId)).question(position);
    }

    /**
     * Keeps an answer, also one that is not complete; a changed one is a new revision. When the time is over, the quiz is submitted
     * instead, with what was kept before.
     *
     * @param selected the marks of the answer
     * @param seen the revision the learner had before them; 0 for none
     * @param language the language in which the learner read it
     * @throws Rejected when nothing or too much is selected, the answer was changed elsewhere meanwhile, or the quiz is submitted
     */
    public QuestionView answer(long attemptId, int position, Set<String> selected, int seen, Language language) {
        QuizAttempt attempt = attemptToChange(attemptId);
        TrainingModule module = enrolments.module(attempt);
        if (!time.settleIfOver(attempt, module)) {
            attempt.answer(module, position, selected, seen, language, clock.instant());
        }
        return views(attempt).question(position);
    }

    /** All questions, with what was selected, before the quiz is submitted. */
    public ReviewView review(long attemptId) {
        return views(attempt(attemptId)).review();
    }

    /**
     * Submits the quiz.
     *
     * @throws Rejected when a question is not answered and there is time
     */
    public void submit(long attemptId) {
        QuizAttempt attempt = attemptToChange(attemptId);
        time.settle(attempt, enrolments.module(attempt));
    }

    /**
     * The result of a submitted quiz.
     *
     * @throws Rejected while it is open
     */
    public ResultView result(long attemptId) {
        QuizAttempt attempt = attempt(attemptId);
        if (!attempt.finished()) {
            throw new Rejected("learning.notice.notSubmitted");
        }
        return views(attempt).result(policies.version(attempt.policyVersion()), enrolments.parts(attempt));
    }

    private QuizAttempt attempt(long id) {
        return store.attempt(QuizAttempt.class, id, caller.personId()).orElseThrow(() -> new NotFound("attempt " + id));
    }

    private QuizAttempt attemptToChange(long id) {
        return store.attemptToChange(QuizAttempt.class, id, caller.personId())
                .orElseThrow(() -> new NotFound("attempt " + id));
    }

    private QuizViews views(QuizAttempt attempt) {
        return new QuizViews(rulings.marking(attempt), attempt, clock.instant());
    }
}
