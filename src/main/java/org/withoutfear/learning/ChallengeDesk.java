package org.withoutfear.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.withoutfear.learning.domain.Answering;
import org.withoutfear.learning.domain.Challenge;
import org.withoutfear.learning.domain.ChallengeStore;
import org.withoutfear.learning.domain.ChallengeViews;
import org.withoutfear.learning.domain.RulingReach;
import org.withoutfear.people.Caller;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/** Where authors answer what learners contest. They see the question and what was said, never who said it. */
@Stateless
@RolesAllowed(Role.AUTHOR_ROLE)
public class ChallengeDesk {

    private static final int SIZE = 25;

    @Inject
    private Caller caller;

    @Inject
    private ChallengeStore store;

    @Inject
    private ChallengeViews views;

    @Inject
    private RulingReach reach;

    @Inject
    private Answering answering;

    /** Which of what is contested is listed. */
    public enum Which {
        ALL,
        OPEN,
        ANSWERED
    }

    /** Those to be answered first, the oldest first; then those answered last. */
    public Page<ChallengeLine> list(Which which, int page) {
        boolean open = which != Which.ANSWERED;
        boolean answered = which != Which.OPEN;
        return Page.of(
                page,
                SIZE,
                store.count(open, answered),
                from -> store.list(open, answered, from, SIZE).stream()
                        .map(views::line)
                        .toList());
    }

    /** How many are to be answered. */
    public long open() {
        return store.count(true, false);
    }

    /**
     * One of them.
     *
     * @param chosen the marks shown as chosen for a new key; null for those that are right today
     * @throws NotFound when there is none with this number
     */
    public ChallengeToAnswer find(long id, Set<String> chosen) {
        return views.toAnswer(challenge(id), chosen);
    }

    /**
     * Whom an answer would concern, before it is given.
     *
     * @param nobodyReal whether the caller said that the reply is about nobody real
     * @throws Rejected when the answer could not be given so
     */
    public ChallengeReach reach(long id, ChallengeAnswer answer, boolean nobodyReal) {
        Challenge challenge = challenge(id);
        answering.check(challenge, answer, nobodyReal, caller.personId());
        return reach.of(challenge, answer, caller.personId());
    }

    /**
     * Answers. When it is upheld, everybody who said the same gets this answer, and every attempt that had the question is counted
     * anew, soon after.
     *
     * @throws Rejected when it was answered before, or the answer is not complete
     */
    public void answer(long id, ChallengeAnswer answer, boolean nobodyReal) {
        answering.answer(challenge(id), answer, nobodyReal, caller.personId());
    }

    private Challenge challenge(long id) {
        return store.find(id).orElseThrow(() -> new NotFound("challenge " + id));
    }
}
