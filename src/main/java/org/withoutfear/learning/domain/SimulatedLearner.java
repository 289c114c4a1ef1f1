package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.SimulatedLearning.Course;
import org.withoutfear.learning.SimulatedLearning.Ending;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.people.SimulatedEntry;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Language;

/** Takes a fictional person through a module, part by part, at times that have passed: reads, chooses, answers, fails and tries again. */
@ApplicationScoped
public class SimulatedLearner {

    /** Of a hundred assessments that are passed in the end, so many were failed once before. */
    private static final int FAILED_ONCE = 12;

    private static final Duration ONE_SITTING = Duration.ofHours(1);

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Completion completion;

    @Inject
    private SimulatedAttempts attempts;

    @Inject
    private People people;

    @Inject
    private SimulatedEntry entry;

    @Inject
    private CityClock clock;

    /** @return false when there is nothing to do: it was done before, or the person is in the module already */
    public boolean take(Course course) {
        Optional<Enrolment> last = enrolments.of(course.personId(), course.moduleSlug());
        if (last.isPresent() && inTheWay(last.get(), course)) {
            return false;
        }
        clock.at(course.from(), () -> go(course, enrolments.open(course.personId(), course.moduleSlug())));
        return true;
    }

    private boolean inTheWay(Enrolment last, Course course) {
        boolean later = last.open() || !last.startedAt().isBefore(course.from());
        return later && !interrupted(last, course);
    }

    /** It was begun as this course begins, and then the server stopped: the enrolment is there and nothing else. */
    private boolean interrupted(Enrolment enrolment, Course course) {
        return enrolment.open()
                && Duration.between(course.from(), enrolment.startedAt()).abs().compareTo(ONE_SITTING) < 0
                && store.readings(enrolment.id()).isEmpty();
    }

    private void go(Course course, Enrolment enrolment) {
        entry.open(course.personId());
        Random random = new Random(course.seed());
        TrainingModule module = enrolments.module(enrolment);
        Language language =
                people.find(course.personId()).map(PersonView::language).orElse(Language.EN);
        List<Part> parts = module.parts();
        int last = course.ending() == Ending.UNDER_WAY ? 1 + random.nextInt(parts.size() - 1) : parts.size();
        Instant now = course.from();
        for (Part part : parts.subList(0, last)) {
            boolean stuck = course.ending() == Ending.STUCK && part.slug().equals(QuizAttempt.PART);
            int failures = stuck ? SupportRule.FAILED_ATTEMPTS : random.nextInt(100) < FAILED_ONCE ? 1 : 0;
            now = take(new Sitting(enrolment, module, part, language, random), failures, stuck, now);
        }
        if (course.ending() == Ending.PASSED) {
            Instant end = now;
            store.flush();
            clock.at(end, () -> completion.consider(enrolment.id(), module, end));
        }
    }

    /** @return when it is over */
    private Instant take(Sitting sitting, int failures, boolean stuck, Instant from) {
        Instant now = from;
        if (sitting.isLesson()) {
            LessonReading reading =
                    new LessonReading(sitting.enrolment(), sitting.part().slug(), now);
            now = sitting.later(now);
            reading.finish(now);
            store.add(reading);
            return now;
        }
        for (int number = 1; number <= failures; number++) {
            Attempt attempt = attempts.make(sitting, number, Outcome.FAILED, now);
            if (attempt.outcome() == Outcome.PASSED) {
                return attempt.finishedAt(); // there was nothing in it that one could fail
            }
            now = attempt.finishedAt().plus(Duration.ofDays(1 + sitting.random().nextInt(3)));
        }
        return stuck
                ? now
                : attempts.make(sitting, failures + 1, Outcome.PASSED, now).finishedAt();
    }
}
