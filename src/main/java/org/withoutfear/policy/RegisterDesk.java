package org.withoutfear.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.withoutfear.policy.domain.PolicyShelf;
import org.withoutfear.policy.domain.QuestionCounter;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Role;

/** What policy officers see of the Register: how often each service wonders, and what could not be read. */
@Stateless
@RolesAllowed(Role.AUTHOR_ROLE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegisterDesk {

    private static final int A_MONTH = 30;
    private static final int A_YEAR = 365;

    @Inject
    private PolicyShelf shelf;

    @Inject
    private QuestionCounter counter;

    @Inject
    private CityClock clock;

    /** How often somebody wondered, by service, the most frequent first: in the last 30 days, and in the last 365. */
    public List<ServiceCount> counts() {
        Map<String, Long> month = counter.since(clock.today().minusDays(A_MONTH - 1L));
        Map<String, Long> year = counter.since(clock.today().minusDays(A_YEAR - 1L));
        return shelf.services().stream()
                .map(service -> new ServiceCount(
                        service.service(),
                        service.title(),
                        month.getOrDefault(service.service(), 0L),
                        year.getOrDefault(service.service(), 0L)))
                .sorted(Comparator.comparing(ServiceCount::month)
                        .thenComparing(ServiceCount::year)
                        .reversed())
                .toList();
    }

    /** What is wrong in the Register's files. What has a fault is left out, and so counts as not listed. */
    public List<Fault> faults() {
        return shelf.faults();
    }

    /**
     * What the Register still has from the demonstration, though this is a real city: staff would take it for lawful. Nothing on a
     * server of the demonstration. For administrators as well, who see to the files of the server.
     */
    @RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
    public List<DemonstrationValue> demonstrationValues() {
        return shelf.demonstrationValues();
    }
}
