package org.withoutfear.learning.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.withoutfear.catalogue.Question;

/** A question drawn for a quiz, at its position counted from 1, with its options in the order shown. */
@Embeddable
public class DrawnQuestion {

    private int position;
    private String question;
    private String options;

    protected DrawnQuestion() {}

    DrawnQuestion(int position, Question question, List<Question.Option> order) {
        this.position = position;
        this.question = question.slug();
        this.options =
                String.join(",", order.stream().map(Question.Option::slug).toList());
    }

    public int position() {
        return position;
    }

    public String question() {
        return question;
    }

    /** The slugs of the options in the order shown. */
    public List<String> options() {
        return List.of(options.split(","));
    }
}
