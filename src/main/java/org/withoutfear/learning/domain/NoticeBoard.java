package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.NoticeView;
import org.withoutfear.learning.NoticeView.Address;
import org.withoutfear.learning.NoticeView.Change;
import org.withoutfear.learning.NoticeView.Kind;
import org.withoutfear.learning.RulingView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.NotFound;

/** What learners are told of questions that were contested: the answer to who said so, and a result that changed to whose it is. */
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
        return Stream.concat(
                        rulings.changed(personId).stream().map(this::result),
                        challenges.answers(personId).stream().map(this::answer))
                .toList();
    }

    private NoticeView result(RulingStore.Changed changed) {
        Ruling ruling = changed.ruling();
        Regrade regrade = changed.regrade();
        RulingView ruled = ruling.view();
        return new NoticeView(
                new Address(Kind.RESULT, regrade.id()),
                regrade.attemptId(),
                0,
                catalogue.title(ruling.moduleSlug(), ruling.moduleVersion()),
                text(ruling.moduleSlug(), ruling.moduleVersion(), ruling.question()),
                ruled.kind(),
                ruled.at(),
                ruled.reason(),
                new Change(regrade.percentBefore(), regrade.percentAfter(), regrade.overturned()));
    }

    private NoticeView answer(Challenge challenge) {
        return new NoticeView(
                new Address(Kind.ANSWER, challenge.id()),
                challenge.attemptId(),
                challenge.position(),
                catalogue.title(challenge.moduleSlug(), challenge.moduleVersion()),
                text(challenge.moduleSlug(), challenge.moduleVersion(), challenge.question()),
                challenge.decision(),
                challenge.answeredAt(),
                challenge.reply(),
                null);
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
        };
        putAway.orElseThrow(() -> new NotFound("notice " + notice)).run();
    }
}
