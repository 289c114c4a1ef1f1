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

/** Works out whom a ruling would concern, before it is made. Nothing is told about fewer than five. */
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
        List<String> versions = book.asking(ruling);
        long learners = answer.decision().upheld() ? newlyPassing(ruling, versions) : 0;
        // by learners: five attempts may all be of one
        boolean enough = Suppression.enough(store.learners(ruling, versions));
        return new ChallengeReach(enough ? store.finished(ruling, versions) : null, unlessFew(learners));
    }

    private long newlyPassing(Ruling ruling, List<String> versions) {
        Map<String, Marking> markings = new HashMap<>();
        Set<Long> learners = new HashSet<>();
        List<Long> ids = store.failed(ruling, versions, 0, AT_ONCE);
        while (!ids.isEmpty()) {
            store.quizzes(ids).stream()
                    .filter(quiz -> quiz.wouldPass(markings.computeIfAbsent(
                            quiz.moduleVersion(), version -> book.marking(quiz).and(ruling))))
                    .forEach(quiz -> learners.add(quiz.personId()));
            ids = store.failed(ruling, versions, ids.get(ids.size() - 1), AT_ONCE);
        }
        return learners.size();
    }

    private static Long unlessFew(long count) {
        return Suppression.enough(count) ? Long.valueOf(count) : null;
    }
}
