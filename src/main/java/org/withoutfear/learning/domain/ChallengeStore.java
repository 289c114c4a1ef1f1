package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what learners contest. */
@ApplicationScoped
public class ChallengeStore {

    @PersistenceContext
    private EntityManager entities;

    public void add(Challenge challenge) {
        entities.persist(challenge);
    }

    public Optional<Challenge> find(long id) {
        return Optional.ofNullable(entities.find(Challenge.class, id));
    }

    /** What a person last said of a question: from this attempt, or from another when it is not answered yet. */
    public Optional<Challenge> of(QuizAttempt attempt, String question) {
        return entities.createQuery(
                        "select c from Challenge c where c.personId = :person and c.moduleSlug = :module"
                                + " and c.question = :question and (c.openKey is not null or c.attemptId = :attempt)"
                                + " order by c.raisedAt desc, c.id desc",
                        Challenge.class)
                .setParameter("person", attempt.personId())
                .setParameter("module", attempt.moduleSlug())
                .setParameter("question", question)
                .setParameter("attempt", attempt.id())
                .getResultStream()
                .findFirst();
    }

    /** Everything on a question that is not answered yet, locked; always in the same order, so that two authors wait for each other. */
    List<Challenge> openToChange(Challenge one) {
        return entities.createQuery(
                        "select c from Challenge c where c.moduleSlug = :module and c.question = :question"
                                + " and c.openKey is not null order by c.id",
                        Challenge.class)
                .setParameter("module", one.moduleSlug())
                .setParameter("question", one.question())
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
