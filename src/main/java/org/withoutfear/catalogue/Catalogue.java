package org.withoutfear.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Role;

/** The training modules that are published, each version for ever. Modules are kept in memory, so reading one costs no query. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {

    /** The newest published version of each module, by title; in development mode, drafts in their place. */
    public List<TrainingModule> current() {
        throw new UnsupportedOperationException();
    }

    /** The newest version of a module, if it is published. */
    public Optional<TrainingModule> current(String slug) {
        throw new UnsupportedOperationException();
    }

    /**
     * A version that was published once, however old.
     *
     * @throws NotFound when there is no such version
     */
    public TrainingModule version(String slug, String version) {
        throw new UnsupportedOperationException();
    }

    /** What the last reading of the folder refused, and why. */
    @RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUTHOR_ROLE})
    public List<Fault> faults() {
        throw new UnsupportedOperationException();
    }
}
