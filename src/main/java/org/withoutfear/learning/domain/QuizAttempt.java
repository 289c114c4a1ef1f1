package org.withoutfear.learning.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
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

    @ElementCollection
    @CollectionTable(name = "learning_question", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderBy("position")
    private List<DrawnQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("position, revision")
    private List<AnswerGiven> answers = new ArrayList<>();

    protected QuizAttempt() {}

    public QuizAttempt(Enrolment enrolment, List<DrawnQuestion> questions, int number, long seed, Instant now) {
        super(enrolment, PART, true, number, seed, now);
        this.questions.addAll(questions);
    }

    /**
     * Keeps an answer. The same answer given again changes nothing.
     *
     * @param position of the question, counted from 1
     * @param seen the revision the learner had before them, 0 for none: an answer changed meanwhile elsewhere is not overwritten
     * @return the answer as it is kept
     * @throws Rejected when nothing, or more than one option of a single answer, is selected; when the answer changed meanwhile; or
     *     when the quiz was submitted
     * @throws NotFound when there is no such question or option
     */
    public AnswerGiven answer(
            TrainingModule module, int position, Set<String> selected, int seen, Language language, Instant now) {
        DrawnQuestion drawn = drawn(position);
        check(module.question(drawn.question()).orElseThrow(), drawn, selected);
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

    private static void check(Question question, DrawnQuestion drawn, Set<String> selected) {
        if (selected.isEmpty()) {
            throw new Rejected("learning.notice.nothingSelected");
        }
        if (!drawn.options().containsAll(selected)) {
            throw new NotFound("option of " + drawn.question());
        }
        if (question.type() == Question.Type.SINGLE && selected.size() > 1) {
            throw new Rejected("learning.notice.onlyOne");
        }
    }

    /**
     * Settles the quiz. Submitting it again changes nothing.
     *
     * @throws Rejected when a question is not answered yet
     */
    public void submit(TrainingModule module, Instant now) {
        if (finished()) {
            return;
        }
        if (!unanswered().isEmpty()) {
            throw new Rejected("learning.notice.unanswered", unanswered().size());
        }
        score((int) questions.stream().filter(q -> right(module, q)).count(), questions.size());
        boolean passed = reaches(module.passMark()) && criticalMissed(module).isEmpty();
        finish(passed ? Outcome.PASSED : Outcome.FAILED, now);
    }

    /** Whether exactly the right options of a question were selected. */
    public boolean right(TrainingModule module, DrawnQuestion drawn) {
        Set<String> correct = module.question(drawn.question()).orElseThrow().correct();
        return latest(drawn.position()).map(a -> a.selected().equals(correct)).orElse(false);
    }

    /** The questions that must be right whatever the score, and are not. */
    public List<DrawnQuestion> criticalMissed(TrainingModule module) {
        return questions.stream()
                .filter(q -> module.criticalQuestions().contains(q.question()))
                .filter(q -> !right(module, q))
                .toList();
    }

    /** The positions of the questions without an answer. */
    public List<Integer> unanswered() {
        return questions.stream()
                .map(DrawnQuestion::position)
                .filter(p -> latest(p).isEmpty())
                .toList();
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

    public List<DrawnQuestion> questions() {
        return List.copyOf(questions);
    }

    public List<AnswerGiven> answers() {
        return List.copyOf(answers);
    }
}
