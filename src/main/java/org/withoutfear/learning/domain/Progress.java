package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final boolean testingOut;
    private final Instant now;

    /**
     * @param attempts of this enrolment, in any order
     * @param testingOut whether the lessons may be left out
     */
    public Progress(
            TrainingModule module,
            List<LessonReading> readings,
            List<Attempt> attempts,
            boolean testingOut,
            Instant now) {
        this.module = module;
        this.readings = readings;
        this.attempts = attempts;
        this.testingOut = testingOut;
        this.retakes = new RetakeRule(module);
        this.now = now;
    }

    /** Whether all lessons are read or left out, all scenarios passed assessed, and the quiz passed. */
    public boolean complete() {
        return parts().stream().allMatch(PartView::settled);
    }

    /** When the last of the parts that are done was done: the moment at which a module that is complete was passed. */
    Optional<Instant> lastDone() {
        Stream<Instant> read = readings.stream()
                .filter(reading -> module.lesson(reading.lesson()).isPresent())
                .map(LessonReading::readAt)
                .filter(Objects::nonNull);
        Stream<Instant> passed = module.parts().stream()
                .flatMap(part -> assessed(part).stream()
                        .filter(attempt -> attempt.outcome() == Outcome.PASSED)
                        .map(Attempt::finishedAt)
                        .min(Comparator.naturalOrder())
                        .stream());
        return Stream.concat(read, passed).max(Comparator.naturalOrder());
    }

    /** Whether a lesson was left out. */
    public boolean lessonsLeftOut() {
        return parts().stream().anyMatch(part -> part.state() == PartState.OPTIONAL);
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
        if (testingOut) {
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
