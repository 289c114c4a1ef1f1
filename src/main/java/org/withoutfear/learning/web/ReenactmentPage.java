package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ReenactmentView;
import org.withoutfear.learning.Reenactments;
import org.withoutfear.shared.NotFound;

/** How a result came about, for the learner alone. */
@Named
@RequestScoped
public class ReenactmentPage {

    @Inject
    private Reenactments reenactments;

    private String attempt;
    private ReenactmentView view;

    public void load() {
        try {
            view = reenactments.of(AttemptId.of(attempt));
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public ReenactmentView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
