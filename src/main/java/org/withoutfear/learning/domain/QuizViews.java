package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.AttemptView;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.learning.ResultView;
import org.withoutfear.learning.ReviewView;
import org.withoutfear.policy.PolicyVersion;

/** Shows an attempt at a quiz: a question, the review before it is submitted, and the result. */
public final class QuizViews {

    private final Marking marking;
    private final TrainingModule module;
    private final QuizAttempt attempt;
    private final Instant now;

    public QuizViews(Marking marking, QuizAttempt attempt, Instant now) {
        this.marking = marking;
        this.module = marking.module();
        this.attempt = attempt;
        this.now = now;
    }

    /** @param position counted from 1; what lies outside the quiz is brought within it */
    public QuestionView question(int position) {
        int within = Math.max(1, Math.min(position, attempt.questions().size()));
        DrawnQuestion drawn = attempt.drawn(within);
        Question question = question(drawn);
        AnswerViews answer = answer(drawn);
        return new QuestionView(
                AttemptViews.view(module, attempt),
                within,
                question.type(),
                question.text(),
                question.document(),
                answer.options(),
                answer.placings(),
                attempt.latest(within).map(AnswerGiven::revision).orElse(0),
                attempt.questions().stream()
                        .map(q -> attempt.answered(module, q))
                        .toList(),
                attempt.time(now));
    }

    /** What every page shows of the attempt. */
    public AttemptView attempt() {
        return AttemptViews.view(module, attempt);
    }

    public ReviewView review() {
        return new ReviewView(
                AttemptViews.view(module, attempt),
                attempt.questions().stream().map(this::reviewed).toList(),
                attempt.time(now));
    }

    private ReviewView.Line reviewed(DrawnQuestion drawn) {
        return new ReviewView.Line(
                drawn.position(), question(drawn).text(), answer(drawn).inWords(), attempt.answered(module, drawn));
    }

    public ResultView result(PolicyVersion policy, List<PartView> parts) {
        AttemptViews.Tally duties = new AttemptViews.Tally();
        for (DrawnQuestion drawn : attempt.questions()) {
            int points = attempt.points(marking, drawn);
            duties.add(
                    AttemptViews.duty(policy, question(drawn).clauses()),
                    points,
                    Scoring.POINTS,
                    points == Scoring.POINTS ? Verdict.BEST : Verdict.WEAK);
        }
        return new ResultView(
                AttemptViews.view(module, attempt),
                duties.scores(),
                attempt.questions().stream().map(q -> item(policy, q)).toList(),
                Progress.next(parts).orElse(null),
                parts.stream().anyMatch(part -> part.slug().equals(QuizAttempt.PART) && part.done()),
                parts.stream().allMatch(PartView::settled),
                !module.draft(),
                attempt.timeWasOver());
    }

    /** One question with the answer that was given, as it came out. */
    public ResultView.Item item(PolicyVersion policy, int position) {
        return item(policy, attempt.drawn(position));
    }

    private ResultView.Item item(PolicyVersion policy, DrawnQuestion drawn) {
        Question question = question(drawn);
        AnswerViews answer = answer(drawn);
        boolean asWritten = marking.key(question).equals(question.correct());
        return new ResultView.Item(
                drawn.position(),
                question.text(),
                AttemptViews.duty(policy, question.clauses()),
                attempt.right(marking, drawn),
                attempt.latest(drawn.position()).isPresent(),
                module.quiz().criticalQuestions().contains(question.slug()),
                attempt.points(marking, drawn),
                Scoring.POINTS,
                answer.selectedAndRight(marking.key(question)).stream()
                        .map(option -> asWritten ? option : option.plain())
                        .toList(),
                answer.placedAndRight(marking.key(question)).stream()
                        .map(placing -> asWritten ? placing : placing.plain())
                        .toList(),
                AttemptViews.clauses(policy, question.clauses()),
                question.register(),
                question.lesson(),
                module.lesson(question.lesson()).map(l -> l.title()).orElse(null),
                marking.ruling(question.slug()).map(Ruling::view).orElse(null));
    }

    private AnswerViews answer(DrawnQuestion drawn) {
        Set<String> given =
                attempt.latest(drawn.position()).map(AnswerGiven::selected).orElse(Set.of());
        return new AnswerViews(question(drawn), drawn, given);
    }

    private Question question(DrawnQuestion drawn) {
        return marking.question(drawn);
    }
}
