package org.withoutfear.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.certification.RequirementView;
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
        List<RequirementView> assigned = requirements.ofPerson(personId).stream()
                .filter(requirement -> requirement.status() != Status.NOT_ASSIGNED)
                .toList();
        return new PersonStanding(
                people.find(personId).orElseThrow(() -> new NotFound("person " + personId)),
                assigned,
                requirements.periodsOf(personId),
                passedModules.needsSupport(personId, askedFor(assigned)));
    }

    /** What somebody tries of their own will is nobody else's matter, however it goes. */
    private static Set<String> askedFor(List<RequirementView> assigned) {
        return assigned.stream()
                .filter(requirement -> requirement.status() != Status.EXEMPT)
                .flatMap(requirement -> requirement.moduleSlugs().stream())
                .collect(Collectors.toSet());
    }
}
