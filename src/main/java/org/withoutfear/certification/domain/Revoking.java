package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Trail;

/** Takes a certification back: the certificate, its period, and a new period in which the person certifies again. */
@ApplicationScoped
public class Revoking {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private Trail trail;

    @Inject
    private CityClock clock;

    @Inject
    private Event<StandingChanged> changed;

    public void revoke(Certificate certificate, String reason, long byPersonId) {
        Requirement requirement = store.lockOfPerson(certificate.personId()).stream()
                .filter(one -> one.id() == certificate.requirementId())
                .findFirst()
                .orElseThrow();
        List<Period> periods = store.periods(List.of(requirement.id())).get(requirement.id());
        Period period = periods.stream()
                .filter(one -> one.id() == certificate.periodId())
                .findFirst()
                .orElseThrow();
        if (certificate.revoked() || period.revoked()) {
            throw new Rejected("certification.revoke.already");
        }
        LocalDate today = clock.today();
        certificate.revoke(byPersonId, reason, clock.instant());
        period.revoke(today);
        store.add(new Fact(period, FactKind.REVOKED, today, null, clock.instant()).because(reason, byPersonId));
        if (period == periods.get(periods.size() - 1)) {
            beginAgain(requirement, period, today);
        }
        trail.record(new Act(
                byPersonId,
                "certification.certificate.revoked",
                "certificate:" + certificate.number(),
                reason,
                null,
                null));
        store.flush();
        changed.fire(new StandingChanged(List.of(requirement.id())));
    }

    private void beginAgain(Requirement requirement, Period revoked, LocalDate today) {
        LocalDate dueOn = programmes.all().get(requirement.programmeId()).dueOn(today);
        Period next = new Period(requirement.id(), revoked.number() + 1, today, dueOn);
        store.add(next);
        store.add(new Fact(next, FactKind.OPENED, today, dueOn, clock.instant()));
    }
}
