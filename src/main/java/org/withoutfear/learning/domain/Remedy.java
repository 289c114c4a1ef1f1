package org.withoutfear.learning.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.learning.Outcome;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;

/**
 * The way on after three failed attempts at a quiz: the duty that was hardest in the last of them, and the lessons on it. That is
 * the duty of a critical question that was missed, else the one with the smallest share of its points.
 */
public final class Remedy {

    private final Marking marking;
    private final PolicyVersion policy;
    private final QuizAttempt last;

    private Remedy(Marking marking, PolicyVersion policy, QuizAttempt last) {
        this.marking = marking;
        this.policy = policy;
        this.last = last;
    }

    /** @param attempts at the quiz in one enrolment */
    public static Optional<Remedy> after(Marking marking, PolicyVersion policy, List<? extends Attempt> attempts) {
        List<QuizAttempt> failed = attempts.stream()
                .filter(a -> a.outcome() == Outcome.FAILED)
                .map(QuizAttempt.class::cast)
                .sorted(Comparator.comparing(Attempt::number))
                .toList();
        boolean passed = attempts.stream().anyMatch(a -> a.outcome() == Outcome.PASSED);
        return passed || failed.size() < SupportRule.FAILED_ATTEMPTS
                ? Optional.empty()
                : Optional.of(new Remedy(marking, policy, failed.get(failed.size() - 1)));
    }

    /** The attempt after which the lessons are to be reread. */
    public long attempt() {
        return last.id();
    }

    public Duty duty() {
        return last.criticalMissed(marking).stream()
                .findFirst()
                .map(this::duty)
                .orElseGet(() -> last.questions().stream()
                        .collect(Collectors.groupingBy(
                                this::duty, Collectors.averagingInt(q -> last.points(marking, q))))
                        .entrySet()
                        .stream()
                        .min(Map.Entry.<Duty, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey());
    }

    /** The lessons of the questions of that duty which were not wholly right, in the order of the module. */
    public List<Lesson> lessons() {
        Duty hardest = duty();
        Set<String> slugs = last.questions().stream()
                .filter(q -> duty(q) == hardest && !last.right(marking, q))
                .map(q -> marking.question(q).lesson())
                .collect(Collectors.toSet());
        return marking.module().lessons().stream()
                .filter(l -> slugs.contains(l.slug()))
                .toList();
    }

    private Duty duty(DrawnQuestion drawn) {
        return AttemptViews.duty(policy, marking.question(drawn).clauses());
    }
}
