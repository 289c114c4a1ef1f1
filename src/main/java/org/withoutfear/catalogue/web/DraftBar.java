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

    /** The module of the page: the one the address names, unless the page says of which draft it is. */
    public String of(String draftOf) {
        return draftOf == null ? request.getParameter("module") : draftOf;
    }

    /** The draft of the module; null when what is shown is published, or there is no module. */
    public TrainingModule draft(String module) {
        return catalogue.current(module).filter(TrainingModule::draft).orElse(null);
    }

    public List<Fault> faults(String module) {
        if (faults == null) {
            boolean reads = request.isUserInRole(Role.AUTHOR_ROLE) || request.isUserInRole(Role.ADMINISTRATOR_ROLE);
            String files = module + "/";
            faults = !reads || module == null
                    ? List.of()
                    : catalogue.faults().stream()
                            .filter(fault -> fault.file().startsWith(files))
                            .toList();
        }
        return faults;
    }
}
