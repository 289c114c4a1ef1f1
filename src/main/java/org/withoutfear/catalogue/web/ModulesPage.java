package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Fault;

/** Which modules are published and of which a draft is shown in their place, and what the last reading of the folder refused and why: for authors and the administrator. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject
    private Catalogue catalogue;

    private List<Fault> faults;

    public List<TrainingModule> getPublished() {
        return catalogue.current().stream().filter(module -> !module.draft()).toList();
    }

    /** In development: what the folder holds and was not published so. */
    public List<TrainingModule> getDrafts() {
        return catalogue.current().stream().filter(TrainingModule::draft).toList();
    }

    public List<Fault> getFaults() {
        if (faults == null) {
            faults = catalogue.faults();
        }
        return faults;
    }

    /** The modules that were refused, each by its folder. */
    public List<String> getRefused() {
        return getFaults().stream()
                .map(fault -> fault.file().replaceAll("/.*", ""))
                .distinct()
                .toList();
    }
}
