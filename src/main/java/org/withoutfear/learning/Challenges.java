package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.domain.Challenge;
import org.withoutfear.learning.domain.ChallengeStore;
import org.withoutfear.learning.domain.LearningStore;
import org.withoutfear.learning.domain.Marking;
import org.withoutfear.learning.domain.NoticeBoard;
import org.withoutfear.learning.domain.QuizAttempt;
import org.withoutfear.learning.domain.QuizViews;
import org.withoutfear.learning.domain.RulingBook;
import org.withoutfear.people.Caller;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.TextGuard;
import org.withoutfear.shared.Trail;

/**
 * How a learner says that a question is wrong, and is told what came of it. Always of the caller's own submitted quizzes: anything
 * else is {@link NotFound}.
 */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Challenges {

    /** Characters that what is said may have. */
    public static final int LONGEST = 2000;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private LearningStore attempts;

    @Inject
    private ChallengeStore store;

    @Inject
    private RulingBook rulings;

    @Inject
    private Policies policies;

    @Inject
    private NoticeBoard notices;

    @Inject
    private Trail trail;

    /**
     * A question of a submitted quiz, and what the caller said of it before.
     *
     * @param position counted from 1
     */
    public ChallengeView look(long attemptId, int position) {
        QuizAttempt attempt = submitted(attempts.attempt(QuizAttempt.class, attemptId, caller.personId()), attemptId);
        Marking marking = rulings.marking(attempt);
        Optional<Challenge> said = said(attempt, marking.question(attempt.drawn(position)));
        QuizViews views = new QuizViews(marking, attempt, clock.instant());
        return new ChallengeView(
                views.attempt(),
                views.item(policies.version(attempt.policyVersion()), position),
                said.map(Challenge::body).orElse(null),
                said.map(Challenge::raisedAt).orElse(null),
                said.map(Challenge::decision).orElse(null),
                said.map(Challenge::reply).orElse(null),
                said.map(Challenge::answeredAt).orElse(null));
    }

    /**
     * Says that a question is wrong. The same text sent again changes nothing.
     *
     * @param text why, at most {@value #LONGEST} characters
     * @param nobodyReal whether the caller said that it is about nobody real
     * @throws Rejected when there is no text or too much, when it may tell of a person, when another text was sent before, or when
     *     the question was withdrawn meanwhile
     */
    public void raise(long attemptId, int position, String text, boolean nobodyReal) {
        QuizAttempt attempt =
                submitted(attempts.attemptToChange(QuizAttempt.class, attemptId, caller.personId()), attemptId);
        Marking marking = rulings.marking(attempt);
        Question question = marking.question(attempt.drawn(position));
        String why = text == null ? "" : text.replace("\r\n", "\n").strip();
        Optional<Challenge> said = said(attempt, question);
        if (said.isPresent()) {
            if (said.get().body().equals(why)) {
                return;
            }
            throw new Rejected("learning.challenge.alreadySaid");
        }
        if (why.isEmpty()) {
            throw new Rejected("learning.challenge.empty");
        }
        if (why.length() > LONGEST) {
            throw new Rejected("learning.challenge.tooLong", LONGEST);
        }
        TextGuard.check(why, nobodyReal);
        if (marking.withdrawn(question.slug())) {
            throw new Rejected("learning.challenge.alreadyWithdrawn");
        }
        store.add(new Challenge(attempt, position, question, why, clock.instant()));
        record(attempt, question);
    }

    private void record(QuizAttempt attempt, Question question) {
        trail.record(new Act(
                null, // who contests what tells which quiz they failed by
                "learning.challenge.raised",
                "question:" + attempt.moduleSlug() + "/" + question.slug(),
                null,
                null,
                attempt.moduleVersion()));
    }

    private Optional<Challenge> said(QuizAttempt attempt, Question question) {
        return rulings.about(attempt, question, store.said(attempt));
    }

    private static QuizAttempt submitted(Optional<QuizAttempt> attempt, long id) {
        return attempt.filter(QuizAttempt::finished)
                .filter(one -> !one.moduleVersion().endsWith("-draft"))
                .orElseThrow(() -> new NotFound("submitted quiz " + id));
    }

    /** What the caller has to be told and did not put away, the newest first. */
    public List<NoticeView> notices() {
        return notices.of(caller.personId());
    }

    /** Puts a notice away; doing it again changes nothing. */
    public void dismiss(NoticeView.Address notice) {
        notices.dismiss(notice, caller.personId(), clock.instant());
    }
}
