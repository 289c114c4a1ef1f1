package org.withoutfear.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.withoutfear.certification.Requirements;
import org.withoutfear.learning.PassedModules;
import org.withoutfear.reporting.domain.RequiredPersons;
import org.withoutfear.shared.Role;

/** How many people a new version of a module concerns. Authors may not know who they are: small numbers are not given out. */
@Stateless
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
public class ModuleReach {

    /** Numbers from 1 to below this are said as "fewer than". */
    public static final int FEWEST = 5;

    @Inject
    private Requirements requirements;

    @Inject
    private PassedModules modules;

    @Inject
    private RequiredPersons required;

    /** The people a module concerns today. Somebody who renews is both certified and in progress. */
    public ReachView of(String moduleSlug) {
        RequiredPersons.Split persons = required.of(requirements.programmesWith(moduleSlug));
        Set<Long> underWay = modules.underWay(moduleSlug);
        long notStarted = persons.others().stream()
                .filter(person -> !underWay.contains(person))
                .count();
        return new ReachView(rounded(persons.certified().size()), rounded(underWay.size()), rounded(notStarted));
    }

    private static int rounded(long people) {
        return people > 0 && people < FEWEST ? ReachView.FEW : Math.toIntExact(people);
    }
}
