package org.withoutfear.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.withoutfear.people.Caller;
import org.withoutfear.people.People;
import org.withoutfear.reporting.domain.PersonStandings;
import org.withoutfear.reporting.domain.TeamStore;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Role;

/** What a manager sees of the people who report to them, directly or through the tree. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class Team {

    @Inject
    private Caller caller;

    @Inject
    private People people;

    @Inject
    private TeamStore store;

    @Inject
    private PersonStandings standings;

    @Inject
    private CityClock clock;

    /** The team in figures. The group and the name of the filter do not narrow them. */
    public TeamFigures figures(TeamFilter filter) {
        return store.figures(caller.personId(), filter, clock.today());
    }

    public Page<PersonLine> people(TeamFilter filter, int page, int size) {
        return store.people(caller.personId(), filter, clock.today(), page, size);
    }

    /**
     * One of the caller's people.
     *
     * @throws NotFound when nobody with this id reports to the caller
     */
    public PersonStanding person(long personId) {
        if (!people.reportsTo(personId, caller.personId())) {
            throw new NotFound("report " + personId);
        }
        return standings.of(personId);
    }
}
