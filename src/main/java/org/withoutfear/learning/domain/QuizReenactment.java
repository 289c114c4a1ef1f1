package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.learning.ReenactmentView.Moment;
import org.withoutfear.learning.ReenactmentView.Redraw;
import org.withoutfear.learning.ReenactmentView.Result;
import org.withoutfear.policy.PolicyVersion;

/**
 * Works a submitted quiz out again: draws it from its seed and from what was known when it began, and counts its answers as they count
 * today, for a ruling made since counts for it too. What cannot be followed, because it was changed outside of the application, ends it.
 */
final class QuizReenactment {

    private final QuizAttempt attempt;
    private final Marking marking;
    private final TrainingModule module;
    private final PolicyVersion policy;
    private final KeptDraw draw;
    private final List<DrawnQuestion> followed;

    /**
     * @param marking as it is today
     * @param draw what it was drawn from; null when that was not kept
     */
    QuizReenactment(QuizAttempt attempt, Marking marking, PolicyVersion policy, KeptDraw draw) {
        this.attempt = attempt;
        this.marking = marking;
        this.module = marking.module();
        this.policy = policy;
        this.draw = draw;
        this.followed = attempt.questions().stream().takeWhile(this::followable).toList();
    }

    /** Whether the bank has the question with these options, and the answer is one to it. */
    private boolean followable(DrawnQuestion drawn) {
        Optional<Question> question = module.question(drawn.question());
        return question.filter(asked -> slugs(asked).equals(new HashSet<>(drawn.options())))
                .filter(asked -> asked.consistent(given(drawn)))
                .isPresent();
    }

    private static Set<String> slugs(Question question) {
        return question.options().stream().map(Question.Option::slug).collect(Collectors.toSet());
    }

    private Set<String> given(DrawnQuestion drawn) {
        return attempt.latest(drawn.position()).map(AnswerGiven::selected).orElse(Set.of());
    }

    ReenactmentView view(Instant now) {
        return new ReenactmentView(
                AttemptViews.view(module, attempt),
                new ReenactmentView.Basis(
                        attempt.number(),
                        attempt.moduleVersion(),
                        attempt.policyVersion(),
                        attempt.startedAt(),
                        attempt.deadline(),
                        attempt.timeWasOver(),
                        attempt.seed(),
                        null,
                        draw == null ? null : draw.quiz().focus(),
                        now),
                redraw(),
                new Result(attempt.points(), attempt.pointsPossible(), attempt.outcome(), null, null),
                again(),
                followed.stream().map(this::moment).toList(),
                whole() ? null : followed.size() + 1);
    }

    private boolean whole() {
        return followed.size() == attempt.questions().size();
    }

    private Redraw redraw() {
        if (draw == null || !draw.repeatable()) {
            return Redraw.UNKNOWN;
        }
        List<DrawnQuestion> again = new QuizDraw(module, policy, draw.quiz(), attempt.seed()).draw();
        return asShown(again).equals(asShown(attempt.questions())) ? Redraw.SAME : Redraw.OTHER;
    }

    private static List<Map.Entry<String, List<String>>> asShown(List<DrawnQuestion> questions) {
        return questions.stream()
                .map(question -> Map.entry(question.question(), question.options()))
                .toList();
    }

    private Result again() {
        int points = followed.stream()
                .mapToInt(drawn -> attempt.points(marking, drawn))
                .sum();
        Outcome outcome = whole() ? attempt.outcome(marking, points) : Outcome.OPEN;
        return new Result(points, Scoring.POINTS * attempt.questions().size(), outcome, null, null);
    }

    private Moment moment(DrawnQuestion drawn) {
        Optional<AnswerGiven> answer = attempt.latest(drawn.position());
        Question question = marking.question(drawn);
        return new Moment(
                drawn.position(),
                question.text(),
                module.quiz().criticalQuestions().contains(question.slug()),
                new AnswerViews(question, drawn, given(drawn)).inWords(),
                answer.map(AnswerGiven::answeredAt).orElse(null),
                drawn.points(),
                attempt.points(marking, drawn),
                Scoring.POINTS,
                drawn.countedWith(answer.orElse(null)) && answer.stream().allMatch(this::inTime),
                marking.ruling(question.slug()).map(Ruling::view).orElse(null));
    }

    private boolean inTime(AnswerGiven answer) {
        return !answer.answeredAt().isAfter(attempt.finishedAt().plus(QuizAttempt.UNDER_WAY));
    }
}
