package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.withoutfear.people.CodePurpose;
import org.withoutfear.people.CodesEnded;

/** One-time codes: made, looked up, ended. */
@ApplicationScoped
public class CodeStore {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<CodesEnded> ended;

    /** A code just made; the only place, beside its message, where it can be read. */
    record Made(String code, OneTimeCode kept) {}

    /** Makes a code beside those the person has. */
    Made make(Long personId, CodePurpose purpose, Duration validity, Long by) {
        String code = OneTimeSecret.make();
        OneTimeCode kept = new OneTimeCode(personId, purpose, code, clock.instant(), validity, by);
        entities.persist(kept);
        return new Made(code, kept);
    }

    /** Makes a code; those the person had before cannot be used any more. */
    Made makeOnly(Long personId, CodePurpose purpose, Duration validity, Long by) {
        endAll(personId);
        return make(personId, purpose, validity, by);
    }

    /** None of the person's codes can be used any more. */
    void endAll(Long personId) {
        end(personId, open(personId));
    }

    /** The given codes, all that the person has, cannot be used any more; what would still bring them is withdrawn. */
    void end(Long personId, List<OneTimeCode> codes) {
        codes.forEach(code -> code.end(clock.instant()));
        if (personId != null && !codes.isEmpty()) {
            ended.fire(new CodesEnded(personId));
        }
    }

    /**
     * The codes of the person that were not used yet, newest first; those of nobody when the id is null. They are locked until the
     * transaction ends: two that come at once cannot both use one.
     */
    List<OneTimeCode> open(Long personId) {
        String whose = personId == null ? "c.personId is null" : "c.personId = :person";
        TypedQuery<OneTimeCode> query = entities.createQuery(
                "select c from OneTimeCode c where c.usedAt is null and " + whose + " order by c.id desc",
                OneTimeCode.class);
        if (personId != null) {
            query.setParameter("person", personId);
        }
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
