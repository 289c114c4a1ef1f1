package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ScenarioView;
import org.withoutfear.learning.Scenarios;
import org.withoutfear.shared.NotFound;

/** One moment of a scenario: the decision to take, or what came of it. */
@Named
@RequestScoped
public class ScenarioPage {

    @Inject
    private Scenarios scenarios;

    @Inject
    private Ways ways;

    private String attempt;
    private String step;
    private ScenarioView view;

    public void load() {
        try {
            view = scenarios.scenario(AttemptId.of(attempt), step);
            if (view.attempt().left()) {
                Faces.redirect(
                        ways.begin(view.attempt().moduleSlug(), view.attempt().part()) + "&notice=leftBehind");
            } else if (view.step() == null && view.consequence() == null) {
                Faces.redirect(ways.debrief(view.attempt().id()));
            }
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public ScenarioView getView() {
        return view;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
