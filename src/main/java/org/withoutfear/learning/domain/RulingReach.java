package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.ChallengeReach;

/**
 * Works out whom a ruling would concern, before it is made. Nothing is told about fewer than five. Of the attempts it keeps no more
 * than a batch in memory; of learners, only their numbers.
 */
@ApplicationScoped
public class RulingReach {

    private static final int AT_ONCE = 200;

    @Inject
    private RulingStore store;

    @Inject
    private RulingBook book;

    @Inject
    private Clock clock;

    public ChallengeReach of(Challenge challenge, ChallengeAnswer answer, long by) {
        Ruling ruling = new Ruling(
                challenge.moduleSlug(), challenge.moduleVersion(), challenge.question(), answer, by, clock.instant());
        Asked asked = book.asked(ruling);
        long learners = answer.decision().upheld() ? newlyPassing(ruling, asked) : 0;
        // by learners: five attempts may all be of one
        boolean enough = Suppression.enough(store.learners(ruling, asked));
        return new ChallengeReach(enough ? store.finished(ruling, asked) : null, unlessFew(learners));
    }

    private long newlyPassing(Ruling ruling, Asked asked) {
        Map<String, Marking> markings = new HashMap<>();
        Set<Long> learners = new HashSet<>();
        List<Long> ids = store.failed(ruling, asked, 0, AT_ONCE);
        while (!ids.isEmpty()) {
            store.quizzes(ids).stream()
                    .filter(quiz -> quiz.wouldPass(
                            markings.computeIfAbsent(quiz.moduleVersion(), version -> book.marking(quiz, ruling))))
                    .forEach(quiz -> learners.add(quiz.personId()));
            store.forget();
            ids = store.failed(ruling, asked, ids.get(ids.size() - 1), AT_ONCE);
        }
        return learners.size();
    }

    private static Long unlessFew(long count) {
        return Suppression.enough(count) ? Long.valueOf(count) : null;
    }
}
