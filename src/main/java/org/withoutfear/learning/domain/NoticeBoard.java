package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.NoticeView;
import org.withoutfear.learning.NoticeView.Address;
import org.withoutfear.learning.NoticeView.Change;
import org.withoutfear.learning.NoticeView.Contested;
import org.withoutfear.learning.NoticeView.Kind;
import org.withoutfear.learning.RulingView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.NotFound;

/**
 * What learners are told of questions that were contested: the answer to who said so, and a result that changed to
 * whose it is; once, where both come from one ruling.
 */
@ApplicationScoped
public class NoticeBoard {

    @Inject
    private RulingStore rulings;

    @Inject
    private ChallengeStore challenges;

    @Inject
    private Catalogue catalogue;

    /** Everything a person did not put away: two statements, however much it is. */
    public List<NoticeView> of(long personId) {
        List<Challenge> answers = new ArrayList<>(challenges.answers(personId));
        List<RulingStore.Changed> changed = rulings.changed(personId);
        Map<RulingStore.Changed, Challenge> told = new Pairing(changed, answers).pairs();
        answers.removeAll(told.values());
        return Stream.concat(
                        changed.stream().map(one -> result(one, told.get(one))),
                        answers.stream().map(this::answer))
                .toList();
    }

    /** @param contested what its learner said of the question; null when they did not contest it, or are told elsewhere */
    private NoticeView result(RulingStore.Changed changed, Challenge contested) {
        Ruling ruling = changed.ruling();
        Regrade regrade = changed.regrade();
        RulingView ruled = ruling.view();
        return new NoticeView(
                new Address(contested == null ? Kind.RESULT : Kind.BOTH, regrade.id()),
                regrade.attemptId(),
                catalogue.title(ruling.moduleSlug(), ruling.moduleVersion()),
                text(ruling.moduleSlug(), ruling.moduleVersion(), ruling.question()),
                ruled.kind(),
                ruled.at(),
                ruled.reason(),
                new Change(regrade.percentBefore(), regrade.percentAfter(), regrade.overturned()),
                contested == null ? null : from(contested));
    }

    private NoticeView answer(Challenge challenge) {
        return new NoticeView(
                new Address(Kind.ANSWER, challenge.id()),
                challenge.attemptId(),
                catalogue.title(challenge.moduleSlug(), challenge.moduleVersion()),
                text(challenge.moduleSlug(), challenge.moduleVersion(), challenge.question()),
                challenge.decision(),
                challenge.answeredAt(),
                challenge.reply(),
                null,
                from(challenge));
    }

    private static Contested from(Challenge challenge) {
        return new Contested(challenge.attemptId(), challenge.position());
    }

    /** The question's words; its slug should its version not be readable any more. */
    private BilingualText text(String module, String version, String question) {
        return catalogue
                .readable(module, version)
                .flatMap(one -> one.question(question))
                .map(Question::text)
                .orElseGet(() -> new BilingualText(question, question));
    }

    /** @throws NotFound when it is not a notice of this person */
    public void dismiss(Address notice, long personId, Instant now) {
        Optional<Runnable> putAway = switch (notice.kind()) {
            case RESULT -> rulings.regrade(notice.id(), personId).map(one -> () -> one.dismiss(now));
            case ANSWER -> challenges.own(notice.id(), personId).map(one -> () -> one.dismiss(now));
            case BOTH ->
                rulings.regrade(notice.id(), personId).map(one -> () -> {
                    one.dismiss(now);
                    challenges.upheld(one.rulingId(), personId).forEach(said -> said.dismiss(now));
                });
        };
        putAway.orElseThrow(() -> new NotFound("notice " + notice)).run();
    }
}
