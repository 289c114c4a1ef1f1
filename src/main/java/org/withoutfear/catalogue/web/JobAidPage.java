package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.NotFound;

/** The job aid of a module, to read and to print. */
@Named
@RequestScoped
public class JobAidPage {

    @Inject
    private Catalogue catalogue;

    private String module;
    private TrainingModule view;

    /** Finds the module; one without a job aid is not found. */
    public void load() {
        if (!offers(module)) {
            throw new NotFound("job aid of " + module);
        }
        view = catalogue.current(module).orElseThrow();
    }

    /** Whether there is a job aid for this module. */
    public boolean offers(String slug) {
        return slug != null
                && catalogue.current(slug).filter(one -> one.jobAid() != null).isPresent();
    }

    public TrainingModule getView() {
        return view;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
