package org.withoutfear.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.reporting.domain.CompletionStore;
import org.withoutfear.reporting.domain.PersonStandings;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Role;

/** Who is certified on which text: what HR sees and takes with it. */
@Stateless
@RolesAllowed(Role.HR_ROLE)
public class Completions {

    @Inject
    private CompletionStore store;

    @Inject
    private PersonStandings standings;

    public Page<CompletionLine> page(CompletionFilter filter, int page, int size) {
        return store.page(filter, page, size);
    }

    /** The lines that follow the given one in the order of their ids: for reading all of them a piece at a time. Begin with 0 and -1. */
    public List<CompletionLine> after(CompletionFilter filter, long requirementId, long certificateId, int count) {
        return store.after(filter, requirementId, certificateId, count);
    }

    public List<UnitName> units(Language language) {
        return store.units(language);
    }

    /**
     * Anybody the city employs or employed.
     *
     * @throws NotFound when there is nobody with this id
     */
    public PersonStanding person(long personId) {
        return standings.of(personId);
    }
}
