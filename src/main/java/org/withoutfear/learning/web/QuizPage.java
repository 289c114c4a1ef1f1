package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.shared.NotFound;

/** One question of the quiz. */
@Named
@RequestScoped
public class QuizPage {

    @Inject
    private Quizzes quizzes;

    @Inject
    private Ways ways;

    private String attempt;
    private int question = 1;
    private QuestionView view;

    public void load() {
        try {
            view = quizzes.question(AttemptId.of(attempt), question);
            if (view.attempt().finished()) {
                Faces.redirect(ways.result(view.attempt().id()));
            }
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public QuestionView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    public int getQuestion() {
        return question;
    }

    public void setQuestion(int question) {
        this.question = question;
    }
}
