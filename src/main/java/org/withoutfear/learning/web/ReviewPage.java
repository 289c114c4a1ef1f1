package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.learning.ReviewView;
import org.withoutfear.shared.NotFound;

/** The whole quiz before it is submitted. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private Quizzes quizzes;

    @Inject
    private Ways ways;

    private String attempt;
    private ReviewView view;

    public void load() {
        try {
            view = quizzes.review(AttemptId.of(attempt));
            if (view.attempt().finished()) {
                Faces.redirect(ways.result(view.attempt().id()));
            }
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public ReviewView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
