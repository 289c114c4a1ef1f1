package org.withoutfear.learning.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.learning.Outcome;

/** Somebody who failed the same part three times, and did not pass it since, is offered help. Others see that flag and nothing more. */
public final class SupportRule {

    /** Failed attempts after which a person needs support. */
    public static final int FAILED_ATTEMPTS = 3;

    private SupportRule() {}

    /** Judges the attempts of one enrolment that is still open. */
    public static boolean needsSupport(List<? extends Attempt> ofEnrolment) {
        return ofEnrolment.stream()
                .filter(Attempt::assessed)
                .collect(Collectors.groupingBy(Attempt::part))
                .values()
                .stream()
                .anyMatch(SupportRule::stuck);
    }

    private static boolean stuck(List<? extends Attempt> ofPart) {
        return ofPart.stream().noneMatch(a -> a.outcome() == Outcome.PASSED)
                && ofPart.stream().filter(a -> a.outcome() == Outcome.FAILED).count() >= FAILED_ATTEMPTS;
    }
}
