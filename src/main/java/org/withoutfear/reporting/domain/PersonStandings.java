package org.withoutfear.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.certification.Requirements;
import org.withoutfear.certification.Status;
import org.withoutfear.learning.PassedModules;
import org.withoutfear.people.People;
import org.withoutfear.reporting.PersonStanding;
import org.withoutfear.shared.NotFound;

/** Puts together what may be seen of a person. */
@ApplicationScoped
public class PersonStandings {

    @Inject
    private People people;

    @Inject
    private Requirements requirements;

    @Inject
    private PassedModules passedModules;

    public PersonStanding of(long personId) {
        return new PersonStanding(
                people.find(personId).orElseThrow(() -> new NotFound("person " + personId)),
                requirements.ofPerson(personId).stream()
                        .filter(requirement -> requirement.status() != Status.NOT_ASSIGNED)
                        .toList(),
                requirements.periodsOf(personId),
                !passedModules.needingSupport(List.of(personId)).isEmpty());
    }
}
