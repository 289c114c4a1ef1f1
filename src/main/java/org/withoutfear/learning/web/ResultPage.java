package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.learning.RemedyView;
import org.withoutfear.learning.ResultView;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/** The result of a quiz, for the learner alone. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private Quizzes quizzes;

    @Inject
    private Ways ways;

    private String attempt;
    private ResultView view;
    private RemedyView remedy;

    public void load() {
        try {
            view = quizzes.result(AttemptId.of(attempt));
            remedy = quizzes.remedy(view.attempt().moduleSlug())
                    .filter(lessons -> !view.quizPassed() && !lessons.done())
                    .orElse(null);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        } catch (Rejected stillOpen) {
            Faces.redirect(ways.review(AttemptId.of(attempt)));
        }
    }

    /** What is to be reread before the next attempt; null when nothing is. */
    public RemedyView getRemedy() {
        return remedy;
    }

    public ResultView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
