package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.learning.ResultView;
import org.withoutfear.learning.ReviewView;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;

/** Shows an attempt at a quiz: a question, the review before it is submitted, and the result. */
public final class QuizViews {

    private final TrainingModule module;
    private final QuizAttempt attempt;

    public QuizViews(TrainingModule module, QuizAttempt attempt) {
        this.module = module;
        this.attempt = attempt;
    }

    /** @param position counted from 1; what lies outside the quiz is brought within it */
    public QuestionView question(int position) {
        int within = Math.max(1, Math.min(position, attempt.questions().size()));
        DrawnQuestion drawn = attempt.drawn(within);
        Question question = question(drawn);
        Set<String> selected = selected(drawn);
        List<QuestionView.Option> options = drawn.options().stream()
                .map(slug ->
                        new QuestionView.Option(slug, option(question, slug).text(), selected.contains(slug)))
                .toList();
        return new QuestionView(
                AttemptViews.view(module, attempt),
                within,
                question.text(),
                question.type() == Question.Type.MULTIPLE,
                options,
                attempt.latest(within).map(AnswerGiven::revision).orElse(0),
                attempt.questions().stream()
                        .map(q -> attempt.latest(q.position()).isPresent())
                        .toList());
    }

    public ReviewView review() {
        return new ReviewView(
                AttemptViews.view(module, attempt),
                attempt.questions().stream().map(this::reviewed).toList());
    }

    private ReviewView.Line reviewed(DrawnQuestion drawn) {
        Question question = question(drawn);
        Set<String> selected = selected(drawn);
        List<BilingualText> texts = drawn.options().stream()
                .filter(selected::contains)
                .map(slug -> option(question, slug).text())
                .toList();
        return new ReviewView.Line(drawn.position(), question.text(), texts);
    }

    public ResultView result(PolicyVersion policy, List<PartView> parts) {
        AttemptViews.Tally duties = new AttemptViews.Tally();
        for (DrawnQuestion drawn : attempt.questions()) {
            boolean right = attempt.right(module, drawn);
            duties.add(
                    AttemptViews.duty(policy, question(drawn).clauses()),
                    right ? 1 : 0,
                    1,
                    right ? Verdict.BEST : Verdict.WEAK);
        }
        return new ResultView(
                AttemptViews.view(module, attempt),
                duties.scores(),
                attempt.questions().stream().map(q -> item(policy, q)).toList(),
                Progress.next(parts).orElse(null),
                parts.stream().allMatch(PartView::done));
    }

    private ResultView.Item item(PolicyVersion policy, DrawnQuestion drawn) {
        Question question = question(drawn);
        Set<String> selected = selected(drawn);
        List<ResultView.Option> options = drawn.options().stream()
                .map(slug -> option(question, slug))
                .map(o -> new ResultView.Option(o.text(), o.correct(), selected.contains(o.slug()), o.feedback()))
                .toList();
        return new ResultView.Item(
                drawn.position(),
                question.text(),
                AttemptViews.duty(policy, question.clauses()),
                attempt.right(module, drawn),
                module.criticalQuestions().contains(question.slug()),
                options,
                AttemptViews.clauses(policy, question.clauses()),
                question.lesson(),
                module.lesson(question.lesson()).map(l -> l.title()).orElse(null));
    }

    private Set<String> selected(DrawnQuestion drawn) {
        return attempt.latest(drawn.position()).map(AnswerGiven::selected).orElse(Set.of());
    }

    private Question question(DrawnQuestion drawn) {
        return module.question(drawn.question()).orElseThrow();
    }

    private static Question.Option option(Question question, String slug) {
        return question.options().stream()
                .filter(o -> o.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
