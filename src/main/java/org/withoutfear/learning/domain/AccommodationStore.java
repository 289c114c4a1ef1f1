package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.withoutfear.learning.TimeAllowed;

/** Keeps who was granted more time. */
@ApplicationScoped
public class AccommodationStore {

    @PersistenceContext
    private EntityManager entities;

    public void add(Accommodation accommodation) {
        entities.persist(accommodation);
    }

    /** What was granted to a person, newest first. */
    public List<Accommodation> of(long personId) {
        return entities.createQuery(
                        "select a from Accommodation a where a.personId = :person order by a.grantedAt desc",
                        Accommodation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The time a person has on a day: the most generous of what holds then. */
    public TimeAllowed timeAllowed(long personId, LocalDate day) {
        return Accommodation.thatCounts(of(personId), day)
                .map(Accommodation::timeAllowed)
                .orElse(TimeAllowed.ONCE);
    }

    /** An accommodation of that person, locked. */
    public Optional<Accommodation> toChange(long id, long personId) {
        return Optional.ofNullable(entities.find(Accommodation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(a -> a.personId() == personId);
    }
}
