package org.withoutfear.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.withoutfear.catalogue.Question;

/**
 * A question drawn for a quiz, at its position counted from 1, with its options in the order shown. When the quiz is submitted it
 * keeps what it came to, for the analysis of the bank.
 */
@Entity
@IdClass(DrawnQuestionId.class)
@Table(name = "learning_question")
public class DrawnQuestion {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attempt_id", updatable = false)
    private QuizAttempt attempt;

    @Id
    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private String options;

    private Integer points;

    @Column(name = "points_possible")
    private Integer pointsPossible;

    private Integer revision;

    private String language;

    private String selected;

    private Integer seconds;

    protected DrawnQuestion() {}

    DrawnQuestion(int position, Question question, List<Question.Option> order) {
        this.position = position;
        this.question = question.slug();
        this.options =
                String.join(",", order.stream().map(Question.Option::slug).toList());
    }

    void belongsTo(QuizAttempt drawnFor) {
        attempt = drawnFor;
    }

    /** Keeps what came of it. {@code counted}: the answer that counted; null when none was given. */
    void settle(int got, AnswerGiven counted, int secondsSpent) {
        points = got;
        pointsPossible = Scoring.POINTS;
        if (counted != null) {
            revision = counted.revision();
            language = counted.language().code();
            selected = counted.text();
            seconds = secondsSpent;
        }
    }

    /** Counts it anew after a ruling; it never loses what it had. */
    void earn(int got) {
        points = atLeast(got);
        pointsPossible = Scoring.POINTS;
    }

    /** These points, or those it had when they were more. */
    int atLeast(int got) {
        return points == null ? got : Math.max(points, got);
    }

    /** Whether this is the answer that counted, null for none; true also where it was not kept which one that was. */
    boolean countedWith(AnswerGiven answer) {
        return revision == null
                || answer != null
                        && revision == answer.revision()
                        && answer.text().equals(selected);
    }

    public int position() {
        return position;
    }

    public String question() {
        return question;
    }

    /** The points it came to; null while the quiz is open. */
    public Integer points() {
        return points;
    }

    public Integer pointsPossible() {
        return pointsPossible;
    }

    /** The seconds spent on it; null when it was not answered. */
    public Integer seconds() {
        return seconds;
    }

    /** The slugs of the options in the order shown. */
    public List<String> options() {
        return List.of(options.split(","));
    }
}
