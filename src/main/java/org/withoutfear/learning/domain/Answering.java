package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.QuestionRuled;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.TextGuard;
import org.withoutfear.shared.Trail;

/** Answers what learners contest; when it is upheld, rules on the question. */
@ApplicationScoped
public class Answering {

    /** Characters that the trail keeps of a reason. */
    private static final int TRAIL = 1000;

    private static final String BETWEEN = " / ";

    @Inject
    private ChallengeStore challenges;

    @Inject
    private RulingStore rulings;

    @Inject
    private RulingBook book;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Event<QuestionRuled> ruled;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** @throws Rejected when the answer is not complete, changes nothing, or is about what its author contests */
    public void check(Challenge challenge, ChallengeAnswer answer, boolean nobodyReal, long by) {
        refuseOwn(List.of(challenge), by);
        if (!challenge.open()) {
            throw new Rejected("learning.challenges.alreadyAnswered");
        }
        if (answer.decision() == null) {
            throw new Rejected("learning.challenges.noDecision");
        }
        for (String reply : List.of(answer.reply().en(), answer.reply().fr())) {
            if (reply.isEmpty()) {
                throw new Rejected("learning.challenges.noReply");
            }
            if (reply.length() > ChallengeAnswer.LONGEST) {
                throw new Rejected("learning.challenges.tooLong", ChallengeAnswer.LONGEST);
            }
            TextGuard.check(reply, nobodyReal);
        }
        if (answer.decision().upheld()) {
            checkRuling(challenge, answer);
        }
    }

    private void checkRuling(Challenge challenge, ChallengeAnswer answer) {
        Marking marking = book.marking(catalogue.version(challenge.moduleSlug(), challenge.moduleVersion()));
        if (marking.withdrawn(challenge.question())) {
            throw new Rejected("learning.challenges.alreadyWithdrawn");
        }
        Question question = marking.module().question(challenge.question()).orElseThrow();
        if (answer.decision() == Decision.REKEYED) {
            boolean single =
                    question.type() != Question.Type.SINGLE || answer.key().size() == 1;
            if (!single || !question.consistent(answer.key()) || !question.complete(answer.key())) {
                throw new Rejected("learning.challenges.noKey");
            }
            if (answer.key().equals(marking.key(question))) {
                throw new Rejected("learning.challenges.sameKey");
            }
        }
    }

    /**
     * Answers it, and everything else that is open on the question when it is upheld.
     *
     * @throws Rejected when it was answered before, or the answer is not complete
     */
    public void answer(Challenge challenge, ChallengeAnswer answer, boolean nobodyReal, long by) {
        // locked before it is looked at: of two authors the second sees what the first answered
        List<Challenge> open = challenges.openToChange(challenge.moduleSlug());
        if (!open.contains(challenge)) {
            throw new Rejected("learning.challenges.alreadyAnswered");
        }
        check(challenge, answer, nobodyReal, by);
        boolean upheld = answer.decision().upheld();
        List<Challenge> answered = upheld ? book.about(challenge, open) : List.of(challenge);
        refuseOwn(answered, by);
        Instant now = clock.instant();
        Ruling ruling = upheld ? rule(challenge, answer, by, now) : null;
        answered.forEach(one -> answer(one, answer, ruling, by, now));
    }

    /** Nobody rules on what they contest themselves: it could pass their own quiz. */
    private static void refuseOwn(List<Challenge> answered, long by) {
        if (answered.stream().anyMatch(one -> one.raisedBy(by))) {
            throw new Rejected("learning.challenges.own");
        }
    }

    private void answer(Challenge challenge, ChallengeAnswer answer, Ruling ruling, long by, Instant now) {
        challenge.answer(answer, ruling, by, now);
        trail.record(new Act(
                by,
                "learning.challenge.answered",
                subject(challenge),
                why(answer),
                null,
                answer.decision().name()));
    }

    private Ruling rule(Challenge challenge, ChallengeAnswer answer, long by, Instant now) {
        Ruling ruling =
                new Ruling(challenge.moduleSlug(), challenge.moduleVersion(), challenge.question(), answer, by, now);
        rulings.add(ruling);
        rulings.flush();
        trail.record(new Act(
                by,
                ruling.withdraws() ? "learning.question.withdrawn" : "learning.question.rekeyed",
                subject(challenge),
                why(answer),
                null,
                "ruling:" + ruling.id()));
        ruled.fire(new QuestionRuled(ruling.id()));
        return ruling;
    }

    /** The reply in both languages, each as far as the trail has room for it; the whole stands with the challenge. */
    private static String why(ChallengeAnswer answer) {
        return forTrail(answer.reply().en()) + BETWEEN + forTrail(answer.reply().fr());
    }

    private static String forTrail(String reply) {
        int most = (TRAIL - BETWEEN.length()) / 2;
        return reply.length() > most ? reply.substring(0, most - 1) + "…" : reply;
    }

    private static String subject(Challenge challenge) {
        return "question:" + challenge.moduleSlug() + "/" + challenge.question();
    }
}
