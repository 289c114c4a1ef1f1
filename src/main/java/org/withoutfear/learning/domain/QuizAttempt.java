package org.withoutfear.learning.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.TimeView;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/**
 * One go at a module's quiz: the questions are drawn when it begins, each answer is kept as it is given and may be changed, and
 * submitting it once settles it.
 */
@Entity
@DiscriminatorValue("QUIZ")
public class QuizAttempt extends Attempt {

    /** What the quiz is called among a module's parts. */
    public static final String PART = "quiz";

    /** How long an answer may be under way after the time is over. */
    static final Duration UNDER_WAY = Duration.ofSeconds(20);

    /** When its time is over; null when it has no limit. */
    @Column(name = "deadline_at", updatable = false)
    private Instant deadlineAt;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DrawnQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("position, revision")
    private List<AnswerGiven> answers = new ArrayList<>();

    protected QuizAttempt() {}

    /** @param deadline when its time is over; null for as long as one likes */
    public QuizAttempt(Enrolment enrolment, QuizDraw draw, int number, Instant now, Instant deadline) {
        super(enrolment, PART, true, number, draw.seed(), now);
        this.deadlineAt = deadline;
        this.questions.addAll(draw.draw());
        questions.forEach(question -> question.belongsTo(this));
    }

    /**
     * Keeps an answer, also one that is not complete. The same answer given again changes nothing.
     *
     * @param selected the marks of the answer
     * @param position of the question, counted from 1
     * @param seen the revision the learner had before them, 0 for none: an answer changed meanwhile elsewhere is not overwritten
     * @return the answer as it is kept
     * @throws Rejected when nothing, or more than one option of a single answer, is selected; when the answer changed meanwhile; or
     *     when the quiz was submitted
     * @throws NotFound when there is no such question or option
     */
    public AnswerGiven answer(
            TrainingModule module, int position, Set<String> selected, int seen, Language language, Instant now) {
        check(question(module, drawn(position)), selected);
        Optional<AnswerGiven> before = latest(position);
        if (before.isPresent() && before.get().selected().equals(selected)) {
            return before.get();
        }
        if (finished()) {
            throw new Rejected("learning.notice.alreadySubmitted");
        }
        int revision = before.map(AnswerGiven::revision).orElse(0);
        if (revision > seen) {
            throw new Rejected("learning.notice.changedElsewhere");
        }
        AnswerGiven given = new AnswerGiven(this, position, revision + 1, selected, language, now);
        answers.add(given);
        return given;
    }

    private static void check(Question question, Set<String> selected) {
        if (selected.isEmpty()) {
            throw new Rejected("learning.notice.nothingSelected");
        }
        if (!question.consistent(selected)) {
            throw new NotFound("option of " + question.slug());
        }
        if (question.type() == Question.Type.SINGLE && selected.size() > 1) {
            throw new Rejected("learning.notice.onlyOne");
        }
    }

    /**
     * Settles the quiz. Submitting it again changes nothing. Once its time is over it is settled with what is there, as of the end
     * of its time.
     *
     * @throws Rejected when a question is not answered yet and there is time
     */
    public void submit(Marking marking, Instant now) {
        if (finished()) {
            return;
        }
        if (deadlineAt != null && now.isAfter(deadlineAt)) {
            settle(marking, deadlineAt);
            return;
        }
        List<Integer> missing = unanswered(marking.module());
        if (!missing.isEmpty()) {
            throw new Rejected("learning.notice.unanswered", missing.size());
        }
        settle(marking, now);
    }

    /** Whether its time is over, and what was under way then has had time to arrive. */
    public boolean over(Instant now) {
        return deadlineAt != null && now.isAfter(deadlineAt.plus(UNDER_WAY));
    }

    /** The time it leaves; null when it has no limit. */
    public TimeView time(Instant now) {
        return deadlineAt == null
                ? null
                : new TimeView(
                        deadlineAt,
                        Math.max(0, Duration.between(now, deadlineAt).toSeconds()));
    }

    /** Whether it was settled because its time was over. */
    boolean timeWasOver() {
        return finished() && deadlineAt != null && !finishedAt().isBefore(deadlineAt);
    }

    private void settle(Marking marking, Instant now) {
        Map<Integer, Integer> seconds = new AnswerTimes(startedAt(), answers).byPosition();
        for (DrawnQuestion drawn : questions) {
            drawn.settle(
                    points(marking, drawn),
                    latest(drawn.position()).orElse(null),
                    seconds.getOrDefault(drawn.position(), 0));
        }
        score(questions.stream().mapToInt(DrawnQuestion::points).sum(), Scoring.POINTS * questions.size());
        finish(outcome(marking, points()), now);
    }

    /** Counts a settled quiz anew after a ruling. Nothing is ever lowered, and when it was finished stays. */
    void regrade(Marking marking) {
        questions.forEach(drawn -> drawn.earn(points(marking, drawn)));
        score(worth(marking), Scoring.POINTS * questions.size());
        if (outcome() == Outcome.FAILED && outcome(marking, points()) == Outcome.PASSED) {
            overturn();
        }
    }

    /** Whether it would be passed if it were counted anew so. */
    boolean wouldPass(Marking marking) {
        return outcome(marking, worth(marking)) == Outcome.PASSED;
    }

    /** What so many points come to: passed from the pass mark on, when nothing that must be right was missed. */
    Outcome outcome(Marking marking, int points) {
        int possible = Scoring.POINTS * questions.size();
        boolean passed = points * 100 >= marking.module().passMark() * possible
                && criticalMissed(marking).isEmpty();
        return passed ? Outcome.PASSED : Outcome.FAILED;
    }

    private int worth(Marking marking) {
        return questions.stream()
                .mapToInt(drawn -> drawn.atLeast(points(marking, drawn)))
                .sum();
    }

    /** What the answer to a question is worth; nothing when there is none, unless the question was withdrawn. */
    public int points(Marking marking, DrawnQuestion drawn) {
        return marking.points(
                drawn, latest(drawn.position()).map(AnswerGiven::selected).orElse(Set.of()), startedAt());
    }

    /** Whether a question earned all its points. */
    public boolean right(Marking marking, DrawnQuestion drawn) {
        return points(marking, drawn) == Scoring.POINTS;
    }

    private static Question question(TrainingModule module, DrawnQuestion drawn) {
        return module.question(drawn.question()).orElseThrow();
    }

    /** The questions that must be right whatever the score, and are not. */
    public List<DrawnQuestion> criticalMissed(Marking marking) {
        return questions.stream()
                .filter(q -> marking.module().quiz().criticalQuestions().contains(q.question()))
                .filter(q -> !right(marking, q))
                .toList();
    }

    /** The positions of the questions without a complete answer. */
    public List<Integer> unanswered(TrainingModule module) {
        return questions.stream()
                .filter(q -> !answered(module, q))
                .map(DrawnQuestion::position)
                .toList();
    }

    /** Whether a question has an answer in which nothing is left open. */
    public boolean answered(TrainingModule module, DrawnQuestion drawn) {
        return latest(drawn.position())
                .filter(answer -> question(module, drawn).complete(answer.selected()))
                .isPresent();
    }

    /** The newest revision of an answer. */
    public Optional<AnswerGiven> latest(int position) {
        return answers.stream()
                .filter(a -> a.position() == position)
                .reduce((a, b) -> a.revision() > b.revision() ? a : b);
    }

    public DrawnQuestion drawn(int position) {
        return questions.stream()
                .filter(q -> q.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + position));
    }

    /** When its time is over; null when it has no limit. */
    Instant deadline() {
        return deadlineAt;
    }

    public List<DrawnQuestion> questions() {
        return List.copyOf(questions);
    }

    public List<AnswerGiven> answers() {
        return List.copyOf(answers);
    }
}
