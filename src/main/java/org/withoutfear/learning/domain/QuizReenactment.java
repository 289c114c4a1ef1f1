package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.policy.PolicyVersion;

/**
 * Works a submitted quiz out again: draws it from its seed as it was drawn then, with the rulings of that time, and counts its answers
 * as they count today, for a ruling made since counts for it too.
 */
final class QuizReenactment {

    private final QuizAttempt attempt;
    private final Marking marking;
    private final PolicyVersion policy;
    private final Map<String, Integer> seenBefore;

    /**
     * @param marking as it is today
     * @param seenBefore how often its learner had been shown each question before it began
     */
    QuizReenactment(QuizAttempt attempt, Marking marking, PolicyVersion policy, Map<String, Integer> seenBefore) {
        this.attempt = attempt;
        this.marking = marking;
        this.policy = policy;
        this.seenBefore = seenBefore;
    }

    ReenactmentView view() {
        return new ReenactmentView(
                AttemptViews.view(marking.module(), attempt),
                attempt.moduleVersion(),
                attempt.policyVersion(),
                attempt.startedAt(),
                attempt.seed(),
                "",
                sameDraw(),
                again(),
                null,
                attempt.questions().stream().map(this::moment).toList());
    }

    private boolean sameDraw() {
        Marking then = marking.at(attempt.startedAt());
        return drawn(new QuizDraw(then, policy, seenBefore, attempt.focus(), attempt.seed()).questions())
                .equals(drawn(attempt.questions()));
    }

    private static List<Map.Entry<String, List<String>>> drawn(List<DrawnQuestion> questions) {
        return questions.stream()
                .map(question -> Map.entry(question.question(), question.options()))
                .toList();
    }

    private ReenactmentView.Result again() {
        int points = attempt.questions().stream()
                .mapToInt(drawn -> attempt.points(marking, drawn))
                .sum();
        int possible = Scoring.POINTS * attempt.questions().size();
        boolean passed = points * 100 >= marking.module().passMark() * possible
                && attempt.criticalMissed(marking).isEmpty();
        return new ReenactmentView.Result(points, possible, passed ? Outcome.PASSED : Outcome.FAILED);
    }

    private ReenactmentView.Moment moment(DrawnQuestion drawn) {
        return new ReenactmentView.Moment(
                drawn.position(),
                marking.question(drawn).text(),
                marking.module().quiz().criticalQuestions().contains(drawn.question()),
                new QuizViews(marking, attempt, attempt.finishedAt()).inWords(drawn),
                attempt.latest(drawn.position()).map(AnswerGiven::answeredAt).orElse(null),
                drawn.points(),
                attempt.points(marking, drawn),
                Scoring.POINTS);
    }
}
