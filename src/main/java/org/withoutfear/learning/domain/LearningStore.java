package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;

/**
 * Keeps enrolments, readings and attempts.
 *
 * <p>What is read to be changed is read locked: the second of two commands on the same row waits for the first and then sees what
 * it did, so that a double click has one effect and not one error. Versions and unique keys stand behind that.
 */
@ApplicationScoped
public class LearningStore {

    @PersistenceContext
    private EntityManager entities;

    public void add(Object entity) {
        entities.persist(entity);
    }

    /** Waits until nobody else changes the enrolment, and keeps others waiting until the transaction ends. */
    public void lock(Enrolment enrolment) {
        entities.lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Sends what is pending to the database now, so that a violated key shows here and not at the commit. */
    public void flush() {
        entities.flush();
    }

    /** The enrolment that counts: the open one, else the one passed last. Drafts never count. */
    public Optional<Enrolment> enrolment(long personId, String moduleSlug) {
        return first(entities.createQuery(
                        "select e from Enrolment e where e.personId = :person and e.moduleSlug = :module"
                                + " and e.moduleVersion not like '%-draft'"
                                + " and (e.openKey is not null or e.passedAt is not null) order by e.startedAt desc",
                        Enrolment.class)
                .setParameter("person", personId)
                .setParameter("module", moduleSlug)
                .setMaxResults(1));
    }

    /** The newest enrolment in a draft. */
    public Optional<Enrolment> enrolmentInDraft(long personId, TrainingModule draft) {
        return first(entities.createQuery(
                        "select e from Enrolment e where e.personId = :person and e.moduleSlug = :module"
                                + " and e.moduleVersion = :version order by e.startedAt desc",
                        Enrolment.class)
                .setParameter("person", personId)
                .setParameter("module", draft.slug())
                .setParameter("version", draft.version())
                .setMaxResults(1));
    }

    public Optional<Enrolment> openEnrolmentToChange(long personId, TrainingModule module) {
        return first(entities.createQuery("select e from Enrolment e where e.openKey = :key", Enrolment.class)
                .setParameter("key", Enrolment.openKey(personId, module))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    public Enrolment enrolmentToChange(long id) {
        return entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Enrolment> enrolmentOf(Attempt attempt) {
        return Optional.ofNullable(entities.find(Enrolment.class, attempt.enrolmentId()));
    }

    public List<LessonReading> readings(long enrolmentId) {
        return entities.createQuery(
                        "select r from LessonReading r where r.enrolmentId = :enrolment", LessonReading.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    public Optional<LessonReading> reading(long enrolmentId, String lesson) {
        return first(entities.createQuery(
                        "select r from LessonReading r where r.enrolmentId = :enrolment and r.lesson = :lesson",
                        LessonReading.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lesson));
    }

    /** Every attempt of an enrolment, in the order in which they were begun. */
    public List<Attempt> attempts(long enrolmentId) {
        return entities.createQuery(
                        "select a from Attempt a where a.enrolmentId = :enrolment order by a.startedAt, a.id",
                        Attempt.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /** An attempt, if it is of that kind and of that person. */
    public <A extends Attempt> Optional<A> attempt(Class<A> kind, long id, long personId) {
        return first(byId(kind, id, personId));
    }

    public <A extends Attempt> Optional<A> attemptToChange(Class<A> kind, long id, long personId) {
        return first(byId(kind, id, personId).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private <A extends Attempt> TypedQuery<A> byId(Class<A> kind, long id, long personId) {
        return entities.createQuery(
                        "select a from " + kind.getSimpleName() + " a where a.id = :id and a.personId = :person", kind)
                .setParameter("id", id)
                .setParameter("person", personId);
    }

    /** What an attempt was drawn from; nothing when that was not kept. */
    Optional<KeptDraw> draw(Attempt attempt) {
        return Optional.ofNullable(entities.find(KeptDraw.class, attempt.id()));
    }

    /** A quiz, whoever takes it, locked. */
    QuizAttempt quizToChange(long id) {
        return entities.find(QuizAttempt.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Open quizzes whose time is over, the longest overdue first; as many as one round can take. */
    List<Long> overdueQuizzes(Instant now) {
        return entities.createQuery(
                        "select a.id from QuizAttempt a where a.openKey is not null and a.deadlineAt < :before"
                                + " order by a.deadlineAt",
                        Long.class)
                .setParameter("before", now.minus(QuizAttempt.UNDER_WAY))
                .setMaxResults(500)
                .getResultList();
    }

    /** The lessons reread after a failed attempt. */
    List<String> reread(long attemptId) {
        return entities.createQuery("select r.lesson from Reread r where r.attemptId = :attempt", String.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** How often a person was shown each question of a module, by the question's slug; not counting drafts. */
    public Map<String, Integer> timesSeen(long personId, String moduleSlug) {
        return entities.createQuery(
                        "select q.question, count(q.question) from QuizAttempt a join a.questions q"
                                + " where a.personId = :person and a.moduleSlug = :module"
                                + " and a.moduleVersion not like '%-draft' group by q.question",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("module", moduleSlug)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Which variants of a scenario a person met before an instant, in the order in which they were begun; not counting drafts. */
    public List<Met> met(long personId, String moduleSlug, String scenario, Instant before) {
        return entities.createQuery(
                        "select a.variant, a.seed, a.assessed"
                                + " from ScenarioAttempt a where a.personId = :person and a.moduleSlug = :module"
                                + " and a.part = :part and a.startedAt < :before and a.variant is not null"
                                + " and a.moduleVersion not like '%-draft' order by a.startedAt, a.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("module", moduleSlug)
                .setParameter("part", scenario)
                .setParameter("before", before)
                .getResultStream()
                .map(row -> new Met((String) row[0], (Long) row[1], (Boolean) row[2]))
                .toList();
    }

    /** Those of a person's enrolments that were passed without the lessons. */
    public List<Long> testedOut(long personId) {
        return entities.createQuery(
                        "select e.id from Enrolment e where e.personId = :person and e.testedOut = true", Long.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The assessed attempts of a person in all modules, newest first; drafts leave no history. */
    public List<Attempt> assessedAttempts(long personId) {
        return entities.createQuery(
                        "select a from Attempt a where a.personId = :person and a.assessed = true"
                                + " and a.moduleVersion not like '%-draft' order by a.startedAt desc",
                        Attempt.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The enrolments these persons passed, oldest first; drafts never count. */
    public List<Enrolment> passed(Collection<Long> personIds) {
        return entities.createQuery(
                        "select e from Enrolment e where e.passedAt is not null and e.personId in :persons"
                                + " and e.moduleVersion not like '%-draft' order by e.passedAt, e.id",
                        Enrolment.class)
                .setParameter("persons", personIds)
                .getResultList();
    }

    /** Who has an open enrolment in a module; drafts never count. */
    public Set<Long> underWay(String moduleSlug) {
        return new HashSet<>(entities.createQuery(
                        "select e.personId from Enrolment e where e.moduleSlug = :module and e.openKey is not null"
                                + " and e.moduleVersion not like '%-draft'",
                        Long.class)
                .setParameter("module", moduleSlug)
                .getResultList());
    }

    /** A person's failed attempts in enrolments still open (drafts apart), and the passed ones beside them, by module: what {@link SupportRule} judges. */
    public Map<String, List<Attempt>> settledInOpenEnrolments(long personId) {
        return entities.createQuery(
                        "select a from Attempt a, Enrolment e where e.id = a.enrolmentId and e.openKey is not null and"
                                + " e.moduleVersion not like '%-draft' and a.assessed = true and a.outcome in :settled and"
                                + " a.personId = :person",
                        Attempt.class)
                .setParameter("settled", List.of(Outcome.FAILED, Outcome.PASSED))
                .setParameter("person", personId)
                .getResultStream()
                .collect(Collectors.groupingBy(Attempt::moduleSlug));
    }

    /** The first row. A locking query is not cut to one row: H2 does not take the two together from EclipseLink. */
    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }
}
