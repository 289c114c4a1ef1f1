package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Role;

/** Above the pages of a module: that one looks at a draft, and, for its authors, what the last reading of its folder refused. */
@Named
@RequestScoped
public class DraftBar {

    @Inject
    private Catalogue catalogue;

    @Inject
    private HttpServletRequest request;

    private List<Fault> faults;

    /** The draft of the module the address names; null when what is shown is published. */
    public TrainingModule getDraft() {
        return module() == null
                ? null
                : catalogue.current(module()).filter(TrainingModule::draft).orElse(null);
    }

    public List<Fault> getFaults() {
        if (faults == null) {
            boolean reads = request.isUserInRole(Role.AUTHOR_ROLE) || request.isUserInRole(Role.ADMINISTRATOR_ROLE);
            String files = module() + "/";
            faults = !reads || module() == null
                    ? List.of()
                    : catalogue.faults().stream()
                            .filter(fault -> fault.file().startsWith(files))
                            .toList();
        }
        return faults;
    }

    private String module() {
        return request.getParameter("module");
    }
}
