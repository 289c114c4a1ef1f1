package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.DebriefView;
import org.withoutfear.learning.Scenarios;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/** A finished scenario, looked back upon. */
@Named
@RequestScoped
public class DebriefPage {

    @Inject
    private Scenarios scenarios;

    @Inject
    private Ways ways;

    private String attempt;
    private DebriefView view;

    public void load() {
        try {
            view = scenarios.debrief(AttemptId.of(attempt));
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        } catch (Rejected stillOpen) {
            Faces.redirect(ways.scenario(AttemptId.of(attempt)));
        }
    }

    public DebriefView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
