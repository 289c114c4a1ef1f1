package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.learning.Outcome;

/** Keeps rulings, and finds the attempts they concern. */
@ApplicationScoped
public class RulingStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }

    Ruling find(long id) {
        return entities.find(Ruling.class, id);
    }

    /** What was ruled on the questions of a module, in that order. */
    List<Ruling> rulings(String moduleSlug) {
        return entities.createQuery(
                        "select r from Ruling r where r.moduleSlug = :module order by r.ruledAt, r.id", Ruling.class)
                .setParameter("module", moduleSlug)
                .getResultList();
    }

    /** The rulings after which there may be attempts to look at again, the oldest first. */
    List<Ruling> unfinished() {
        return entities.createQuery(
                        "select r from Ruling r where r.regradedAt is null order by r.ruledAt, r.id", Ruling.class)
                .getResultList();
    }

    /** The next attempts that were finished and not looked at again after a ruling, after the one with this id. */
    List<Long> toRegrade(Ruling ruling, Asked asked, long after, int most) {
        return with(
                        "select a.id from QuizAttempt a join a.questions q left join Regrade g"
                                + " on g.attemptId = a.id and g.rulingId = :ruling",
                        " and a.finishedAt is not null and a.id > :after and g.id is null order by a.id",
                        ruling,
                        asked)
                .setParameter("after", after)
                .setParameter("ruling", ruling.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many finished attempts have the question. */
    long finished(Ruling ruling, Asked asked) {
        return count("distinct a.id", ruling, asked);
    }

    /** How many learners finished an attempt with the question. */
    long learners(Ruling ruling, Asked asked) {
        return count("distinct a.personId", ruling, asked);
    }

    private long count(String what, Ruling ruling, Asked asked) {
        return with(
                        "select count(" + what + ") from QuizAttempt a join a.questions q",
                        " and a.finishedAt is not null",
                        ruling,
                        asked)
                .getSingleResult();
    }

    /** The next failed attempts with the question whose module is not passed, after the one with this id. */
    List<Long> failed(Ruling ruling, Asked asked, long after, int most) {
        return with(
                        "select a.id from QuizAttempt a join a.questions q join Enrolment e on e.id = a.enrolmentId",
                        " and e.openKey is not null and a.outcome = :failed and a.id > :after order by a.id",
                        ruling,
                        asked)
                .setParameter("failed", Outcome.FAILED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of the attempts with the question, begun before the ruling. */
    private TypedQuery<Long> with(String query, String and, Ruling ruling, Asked asked) {
        String where = " where a.moduleSlug = :module and a.startedAt < :before and " + asked.condition();
        return asked.bind(entities.createQuery(query + where + and, Long.class))
                .setParameter("module", ruling.moduleSlug())
                .setParameter("before", ruling.ruledAt());
    }

    /** Lets go of everything that was read, where nothing was changed: reading many then leaves no trace of those before. */
    void forget() {
        entities.clear();
    }

    /** These quizzes with their questions and answers: three statements, however many they are. */
    List<QuizAttempt> quizzes(Collection<Long> ids) {
        return entities.createQuery("select a from QuizAttempt a where a.id in :ids order by a.id", QuizAttempt.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.questions")
                .setHint("eclipselink.batch", "a.answers")
                .getResultList();
    }

    /** Those of these attempts that were looked at again after a ruling. */
    Set<Long> regraded(long rulingId, Collection<Long> attemptIds) {
        return new HashSet<>(entities.createQuery(
                        "select g.attemptId from Regrade g where g.rulingId = :ruling and g.attemptId in :attempts",
                        Long.class)
                .setParameter("ruling", rulingId)
                .setParameter("attempts", attemptIds)
                .getResultList());
    }

    /** What a person is to be told: their attempts that came to more than before, each with its ruling; the newest first. */
    public List<Changed> changed(long personId) {
        return entities.createQuery(
                        "select g, r from Regrade g, Ruling r where r.id = g.rulingId and g.personId = :person"
                                + " and g.dismissedAt is null and (g.percentAfter > g.percentBefore"
                                + " or g.outcomeAfter <> g.outcomeBefore) order by g.regradedAt desc, g.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new Changed((Regrade) row[0], (Ruling) row[1]))
                .toList();
    }

    /** An attempt that came to more, and the ruling that did it. */
    public record Changed(Regrade regrade, Ruling ruling) {}

    public Optional<Regrade> regrade(long id, long personId) {
        return entities.createQuery("select g from Regrade g where g.id = :id and g.personId = :person", Regrade.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
