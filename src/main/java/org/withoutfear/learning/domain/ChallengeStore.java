package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.withoutfear.shared.Rejected;

/** Keeps what learners contest. */
@ApplicationScoped
public class ChallengeStore {

    @PersistenceContext
    private EntityManager entities;

    /** @throws Rejected when the person contests the same question already, from another attempt at the same moment */
    public void add(Challenge challenge) {
        entities.persist(challenge);
        try {
            entities.flush();
        } catch (PersistenceException keyTaken) {
            throw new Rejected("learning.challenge.alreadySaid");
        }
    }

    public Optional<Challenge> find(long id) {
        return Optional.ofNullable(entities.find(Challenge.class, id));
    }

    /** What a person contests in a module: from this attempt, or from another and not answered yet; the newest first. */
    public List<Challenge> said(QuizAttempt attempt) {
        return entities.createQuery(
                        "select c from Challenge c where c.personId = :person and c.moduleSlug = :module"
                                + " and (c.openKey is not null or c.attemptId = :attempt)"
                                + " order by c.raisedAt desc, c.id desc",
                        Challenge.class)
                .setParameter("person", attempt.personId())
                .setParameter("module", attempt.moduleSlug())
                .setParameter("attempt", attempt.id())
                .getResultList();
    }

    /** Everything in a module that is not answered yet, locked; always in the same order, so that two authors wait for each other. */
    List<Challenge> openToChange(String moduleSlug) {
        return entities.createQuery(
                        "select c from Challenge c where c.moduleSlug = :module and c.openKey is not null"
                                + " order by c.id",
                        Challenge.class)
                .setParameter("module", moduleSlug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Answers a person has not put away, the newest first. */
    public List<Challenge> answers(long personId) {
        return entities.createQuery(
                        "select c from Challenge c where c.personId = :person and c.openKey is null"
                                + " and c.dismissedAt is null order by c.answeredAt desc, c.id desc",
                        Challenge.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What a person contested and was upheld by a ruling. */
    List<Challenge> upheld(long rulingId, long personId) {
        return entities.createQuery(
                        "select c from Challenge c where c.rulingId = :ruling and c.personId = :person",
                        Challenge.class)
                .setParameter("ruling", rulingId)
                .setParameter("person", personId)
                .getResultList();
    }

    public Optional<Challenge> own(long id, long personId) {
        return entities.createQuery(
                        "select c from Challenge c where c.id = :id and c.personId = :person", Challenge.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** @param open whether those to be answered count; {@code answered} whether those that are */
    public long count(boolean open, boolean answered) {
        return entities.createQuery("select count(c.id) from Challenge c" + state(open, answered), Long.class)
                .getSingleResult();
    }

    /** Those to be answered first, the oldest first; then those answered last. */
    public List<Challenge> list(boolean open, boolean answered, int from, int most) {
        return entities.createQuery(
                        "select c from Challenge c" + state(open, answered)
                                + " order by c.answeredAt desc nulls first, c.raisedAt, c.id",
                        Challenge.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    private static String state(boolean open, boolean answered) {
        if (open && answered) {
            return "";
        }
        return open ? " where c.openKey is not null" : " where c.openKey is null";
    }
}
