package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.ModuleView;
import org.withoutfear.shared.NotFound;

/** A module: what one will be able to do, its parts and how far one is. */
@Named
@RequestScoped
public class ModulePage {

    @Inject
    private Learning learning;

    private String module;
    private ModuleView view;

    public void load() {
        try {
            view = learning.module(module);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    /** The beginning of the key of the page's heading: new, underWay or passed. */
    public String getStage() {
        if (view.passed()) {
            return "passed";
        }
        return view.done() == 0 ? "new" : "underWay";
    }

    public ModuleView getView() {
        return view;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
