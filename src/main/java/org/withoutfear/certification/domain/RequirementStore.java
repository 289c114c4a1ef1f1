package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps requirements, their reasons, periods and facts. */
@ApplicationScoped
public class RequirementStore {

    /** Ids asked about in one query: databases bound the number of parameters. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
    }

    public void flush() {
        entities.flush();
    }

    public Optional<Requirement> find(long id) {
        return Optional.ofNullable(entities.find(Requirement.class, id));
    }

    public List<Requirement> withIds(Collection<Long> ids) {
        return in("select r from Requirement r where r.id in :ids order by r.id", Requirement.class, ids);
    }

    public List<Requirement> ofPersons(Collection<Long> personIds) {
        return in("select r from Requirement r where r.personId in :ids order by r.id", Requirement.class, personIds);
    }

    /** The requirements of a person, locked until the end of the transaction: two passes at once must see each other. */
    public List<Requirement> lockOfPerson(long personId) {
        return entities.createQuery(
                        "select r from Requirement r where r.personId = :person order by r.id", Requirement.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Periods in their order, by requirement. */
    public Map<Long, List<Period>> periods(Collection<Long> requirementIds) {
        return in(
                        "select p from Period p where p.requirementId in :ids order by p.number",
                        Period.class,
                        requirementIds)
                .stream()
                .collect(Collectors.groupingBy(Period::requirementId));
    }

    /** Reasons as they are believed now: without those a later row supersedes. */
    public Map<Long, List<Reason>> reasons(Collection<Long> requirementIds) {
        List<Reason> all =
                in("select r from Reason r where r.requirementId in :ids order by r.id", Reason.class, requirementIds);
        Set<Long> superseded = all.stream()
                .map(Reason::supersedesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(reason -> !superseded.contains(reason.id()))
                .collect(Collectors.groupingBy(Reason::requirementId));
    }

    /** Leaves and exemptions as they are believed now. */
    public Map<Long, List<Fact>> interruptions(Collection<Long> requirementIds) {
        List<Fact> all = in(
                "select f from Fact f where f.requirementId in :ids and f.kind in (org.withoutfear.certification.domain.FactKind.PAUSED,"
                        + " org.withoutfear.certification.domain.FactKind.EXEMPTED) order by f.id",
                Fact.class,
                requirementIds);
        Set<Long> superseded = all.stream()
                .map(Fact::supersedesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(fact -> !superseded.contains(fact.id()))
                .collect(Collectors.groupingBy(Fact::requirementId));
    }

    /** Requirements whose newest period is certified, not revoked, and has a window that is open: the next period is to begin. */
    public List<Long> windowsToOpen(LocalDate day) {
        return entities.createQuery(
                        "select p.requirementId from Period p where p.certifiedOn is not null and p.revokedOn is null"
                                + " and p.windowOpensOn <= :day and not exists (select n from Period n"
                                + " where n.requirementId = p.requirementId and n.number > p.number) order by p.requirementId",
                        Long.class)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Certificate> certificates(Collection<Long> personIds) {
        return in(
                "select c from Certificate c where c.personId in :ids order by c.issuedAt desc, c.id desc",
                Certificate.class,
                personIds);
    }

    /** When the certificate of a period was taken back; null when it was not. */
    public Instant revokedAt(long periodId) {
        return entities.createQuery(
                        "select c from Certificate c where c.periodId = :period and c.revokedAt is not null order by c.id desc",
                        Certificate.class)
                .setParameter("period", periodId)
                .getResultStream()
                .findFirst()
                .map(Certificate::revokedAt)
                .orElse(null);
    }

    /** Everybody who has a requirement. */
    public Set<Long> personsWithRequirements() {
        return new HashSet<>(entities.createQuery("select distinct r.personId from Requirement r", Long.class)
                .getResultList());
    }

    public Optional<Certificate> certificate(String number) {
        return entities.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private <T> List<T> in(String query, Class<T> type, Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            TypedQuery<T> part = entities.createQuery(query, type);
            found.addAll(part.setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
