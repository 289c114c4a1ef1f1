package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ChallengeLine;
import org.withoutfear.learning.ChallengeToAnswer;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.BilingualText;

/** Shows authors what learners contest, without who does. */
@ApplicationScoped
public class ChallengeViews {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Policies policies;

    @Inject
    private RulingBook book;

    public ChallengeLine line(Challenge challenge) {
        String question = challenge.question();
        return new ChallengeLine(
                challenge.id(),
                catalogue.title(challenge.moduleSlug(), challenge.moduleVersion()),
                challenge.moduleVersion(),
                catalogue
                        .readable(challenge.moduleSlug(), challenge.moduleVersion())
                        .flatMap(one -> one.question(question))
                        .map(Question::text)
                        .orElseGet(() -> new BilingualText(question, question)),
                challenge.body(),
                challenge.raisedAt(),
                challenge.decision(),
                challenge.answeredAt());
    }

    /** @param chosen the marks shown as chosen; null for those that are right today */
    public ChallengeToAnswer toAnswer(Challenge challenge, Set<String> chosen) {
        TrainingModule module = module(challenge);
        Marking marking = book.marking(module);
        Question question = module.question(challenge.question()).orElseThrow();
        Set<String> key = marking.key(question);
        return new ChallengeToAnswer(
                line(challenge),
                module.slug(),
                question,
                key,
                rearranged(question, key),
                controls(question, chosen == null ? key : chosen),
                AttemptViews.clauses(policies.version(module.policyVersion()), question.clauses()),
                module.lesson(question.lesson()).map(Lesson::title).orElse(null),
                challenge.reply(),
                marking.ruling(question.slug()).map(Ruling::view).orElse(null));
    }

    /** The arrangement of a key in words, where it is not that of the file. */
    static List<BilingualText> rearranged(Question question, Set<String> key) {
        boolean arranged = question.type() == Question.Type.ORDER || question.type() == Question.Type.MATCH;
        return arranged && !key.equals(question.correct())
                ? shown(question, key).inWords()
                : List.of();
    }

    private static AnswerViews shown(Question question, Set<String> marks) {
        return new AnswerViews(question, new DrawnQuestion(1, question, question.options()), marks);
    }

    private static QuestionView controls(Question question, Set<String> chosen) {
        AnswerViews answer = shown(question, chosen);
        return new QuestionView(
                null,
                1,
                question.type(),
                question.text(),
                question.document(),
                answer.options(),
                answer.placings(),
                0,
                List.of(true),
                null);
    }

    private TrainingModule module(Challenge challenge) {
        return catalogue.version(challenge.moduleSlug(), challenge.moduleVersion());
    }
}
