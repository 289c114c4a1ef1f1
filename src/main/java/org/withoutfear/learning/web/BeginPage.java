package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.PartIntro;
import org.withoutfear.shared.NotFound;

/** A scenario or the quiz before it is begun: what awaits one, and what counts. */
@Named
@RequestScoped
public class BeginPage {

    @Inject
    private Learning learning;

    private String module;
    private String part;
    private PartIntro view;

    public void load() {
        try {
            view = learning.intro(module, part);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public boolean isScenario() {
        return view.part().kind() == PartKind.SCENARIO;
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
