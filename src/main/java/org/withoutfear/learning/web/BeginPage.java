package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.PartIntro;
import org.withoutfear.learning.PartState;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.learning.RemedyView;
import org.withoutfear.shared.NotFound;

/** A scenario or the quiz before it is begun: what awaits one, and what counts. */
@Named
@RequestScoped
public class BeginPage {

    @Inject
    private Learning learning;

    @Inject
    private Quizzes quizzes;

    private String module;
    private String part;
    private PartIntro view;
    private RemedyView remedy;

    public void load() {
        try {
            view = learning.intro(module, part);
            remedy = isScenario() ? null : quizzes.remedy(module).orElse(null);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public boolean isScenario() {
        return view.part().kind() == PartKind.SCENARIO;
    }

    /** What is to be reread before; null when nothing is. */
    public RemedyView getRemedy() {
        return remedy;
    }

    /** Whether the learner may begin or go on now. */
    public boolean isReady() {
        return (view.part().open() || view.draft())
                && (remedy == null || remedy.done() || view.part().state() == PartState.UNDER_WAY);
    }

    public PartIntro getView() {
        return view;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
