package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ReplayView;
import org.withoutfear.learning.Scenarios;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/** A finished scenario, looked at once more moment by moment. */
@Named
@RequestScoped
public class ReplayPage {

    @Inject
    private Scenarios scenarios;

    @Inject
    private Ways ways;

    private String attempt;
    private int moment = 1;
    private ReplayView view;

    public void load() {
        try {
            view = scenarios.replay(AttemptId.of(attempt), moment);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        } catch (Rejected stillOpen) {
            Faces.redirect(ways.scenario(AttemptId.of(attempt)));
        }
    }

    public ReplayView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    public int getMoment() {
        return moment;
    }

    public void setMoment(int moment) {
        this.moment = moment;
    }
}
