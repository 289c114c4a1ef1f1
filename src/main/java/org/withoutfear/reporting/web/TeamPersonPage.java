package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.reporting.PersonStanding;
import org.withoutfear.reporting.Team;
import org.withoutfear.shared.NotFound;

/** One of a manager's people. */
@Named
@RequestScoped
public class TeamPersonPage {

    @Inject
    private Team team;

    private long id;
    private PersonStanding view;

    public void load() {
        try {
            view = team.person(id);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public PersonStanding getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
