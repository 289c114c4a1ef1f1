package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.learning.Outcome;
import org.withoutfear.learning.PartState;
import org.withoutfear.learning.PartView;

/** How far a learner is with each part of a module: worked out from what was read and attempted, kept nowhere. */
public final class Progress {

    private final TrainingModule module;
    private final List<LessonReading> readings;
    private final List<Attempt> attempts;
    private final RetakeRule retakes;
    private final Instant testOutAt;
    private final Instant now;

    /**
     * @param attempts of this enrolment, in any order
     * @param testOutAt from when on the lessons may be left out; null when they may not
     */
    public Progress(
            TrainingModule module,
            List<LessonReading> readings,
            List<Attempt> attempts,
            Instant testOutAt,
            Instant now) {
        this.module = module;
        this.readings = readings;
        this.attempts = attempts;
        this.testOutAt = testOutAt;
        this.retakes = new RetakeRule(module);
        this.now = now;
    }

    /** Whether all lessons are read or left out, all scenarios passed assessed, and the quiz passed. */
    public boolean complete() {
        return parts().stream().allMatch(PartView::settled);
    }

    /**
     * Since when the module is complete: since its last scenario and its quiz were passed, and its lessons were read or could be left
     * out, whichever came first. Nothing when it is not complete.
     */
    Optional<Instant> completeSince() {
        return complete()
                ? Stream.concat(lessonsSettled().stream(), passed()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** When every lesson was read, or any could be left out; nothing when there is none. */
    private Optional<Instant> lessonsSettled() {
        Optional<Instant> allRead = lessons().allMatch(lesson -> readAt(lesson).isPresent())
                ? lessons().flatMap(lesson -> readAt(lesson).stream()).max(Comparator.naturalOrder())
                : Optional.empty();
        Stream<Instant> leftOut = lessons().findAny().isPresent() ? Stream.ofNullable(testOutAt) : Stream.empty();
        return Stream.concat(allRead.stream(), leftOut).min(Comparator.naturalOrder());
    }

    private Stream<Part> lessons() {
        return module.parts().stream().filter(part -> part.kind() == PartKind.LESSON);
    }

    private Optional<Instant> readAt(Part lesson) {
        return reading(lesson.slug()).map(LessonReading::readAt);
    }

    private Stream<Instant> passed() {
        return module.parts().stream()
                .flatMap(part -> assessed(part).stream()
                        .filter(attempt -> attempt.outcome() == Outcome.PASSED)
                        .map(Attempt::finishedAt)
                        .min(Comparator.naturalOrder())
                        .stream());
    }

    /** Whether a lesson was not read by then. */
    boolean lessonsLeftOutBy(Instant then) {
        return lessons()
                .anyMatch(lesson ->
                        readAt(lesson).filter(read -> !read.isAfter(then)).isEmpty());
    }

    /** The parts in their order. */
    public List<PartView> parts() {
        Map<PartKind, Integer> count = new EnumMap<>(PartKind.class);
        List<PartView> views = new ArrayList<>();
        for (Part part : module.parts()) {
            views.add(view(part, count.merge(part.kind(), 1, Integer::sum)));
        }
        return views;
    }

    private PartView view(Part part, int number) {
        int ofKind = (int)
                module.parts().stream().filter(p -> p.kind() == part.kind()).count();
        Long attempt = counting(part).map(Attempt::id).orElse(null);
        Instant retakeFrom = retakes.from(assessed(part)).orElse(null);
        return new PartView(
                part.kind(),
                part.slug(),
                part.title(),
                part.minutes(),
                number,
                ofKind,
                state(part),
                attempt,
                retakeFrom);
    }

    /** The reading of a lesson, if it was opened. */
    public Optional<LessonReading> reading(String lesson) {
        return readings.stream().filter(r -> r.lesson().equals(lesson)).findFirst();
    }

    /** The first part that is not done and may be taken now. */
    public static Optional<PartView> next(List<PartView> parts) {
        return parts.stream().filter(PartView::open).findFirst();
    }

    private PartState state(Part part) {
        return part.kind() == PartKind.LESSON ? stateOfLesson(part) : stateOfAssessment(part);
    }

    private PartState stateOfLesson(Part part) {
        Optional<LessonReading> reading = reading(part.slug());
        if (reading.filter(LessonReading::read).isPresent()) {
            return PartState.DONE;
        }
        if (testOutAt != null) {
            return PartState.OPTIONAL;
        }
        return reading.isPresent() ? PartState.UNDER_WAY : PartState.TO_DO;
    }

    private PartState stateOfAssessment(Part part) {
        return counting(part)
                .map(attempt -> switch (attempt.outcome()) {
                    case PASSED -> PartState.DONE;
                    case OPEN -> PartState.UNDER_WAY;
                    case FAILED -> waiting(part) ? PartState.WAITING : PartState.AGAIN;
                    default -> PartState.TO_DO;
                })
                .orElse(PartState.TO_DO);
    }

    private boolean waiting(Part part) {
        return retakes.from(assessed(part)).filter(now::isBefore).isPresent();
    }

    /** The attempt that says how the part stands: a passed one, else an open one, else the last. */
    private Optional<Attempt> counting(Part part) {
        List<Attempt> of = assessed(part);
        return of.stream()
                .filter(a -> a.outcome() == Outcome.PASSED)
                .findFirst()
                .or(() -> of.stream().filter(a -> !a.finished()).findFirst())
                .or(() -> of.stream().reduce((a, b) -> a.number() > b.number() ? a : b));
    }

    private List<Attempt> assessed(Part part) {
        return attempts.stream().filter(a -> a.of(part.slug(), true)).toList();
    }
}
