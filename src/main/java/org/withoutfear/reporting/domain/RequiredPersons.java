package org.withoutfear.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.withoutfear.certification.Status;

/** Who must hold one of some programmes today, from the standings that are kept. */
@ApplicationScoped
public class RequiredPersons {

    private static final Set<Status> CERTIFIED = Set.of(Status.CERTIFIED, Status.CERTIFIED_RENEWAL_OPEN);
    private static final Set<Status> NOT_NOW = Set.of(Status.NOT_ASSIGNED, Status.EXEMPT, Status.PAUSED);

    /** @param others those who must hold one and hold none */
    public record Split(Set<Long> certified, Set<Long> others) {}

    @PersistenceContext
    private EntityManager entities;

    public Split of(Collection<Long> programmes) {
        Split split = new Split(new HashSet<>(), new HashSet<>());
        if (!programmes.isEmpty()) {
            rows(programmes).forEach(row -> sort((Long) row[0], (Status) row[1], split));
        }
        split.others().removeAll(split.certified());
        return split;
    }

    private static void sort(long person, Status status, Split split) {
        if (CERTIFIED.contains(status)) {
            split.certified().add(person);
        } else if (!NOT_NOW.contains(status)) {
            split.others().add(person);
        }
    }

    private List<Object[]> rows(Collection<Long> programmes) {
        return entities.createQuery(
                        "select s.personId, s.status from Standing s where s.programmeId in :programmes",
                        Object[].class)
                .setParameter("programmes", programmes)
                .getResultList();
    }
}
