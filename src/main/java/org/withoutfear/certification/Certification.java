package org.withoutfear.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.certification.domain.CertificateViews;
import org.withoutfear.certification.domain.RequirementStore;
import org.withoutfear.certification.domain.Standings;
import org.withoutfear.people.Caller;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Role;

/** What the caller must hold and holds. Always the caller's own. */
@Stateless
@RolesAllowed(Role.LEARNER_ROLE)
public class Certification {

    @Inject
    private Caller caller;

    @Inject
    private RequirementStore store;

    @Inject
    private Standings standings;

    @Inject
    private CertificateViews certificates;

    @Inject
    private CityClock clock;

    /** What the caller must hold today, and how it stands. */
    public List<RequirementView> requirements() {
        return standings.of(store.ofPersons(List.of(caller.personId())), clock.today()).stream()
                .filter(requirement -> requirement.status() != Status.NOT_ASSIGNED)
                .toList();
    }

    /** Every certificate of the caller, the newest first. */
    public List<CertificateView> certificates() {
        return store.certificates(List.of(caller.personId())).stream()
                .map(certificates::of)
                .toList();
    }
}
