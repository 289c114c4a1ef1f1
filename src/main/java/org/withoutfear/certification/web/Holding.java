package org.withoutfear.certification.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.withoutfear.certification.RequirementView;
import org.withoutfear.certification.Status;
import org.withoutfear.learning.ModuleView;

/** A requirement with the modules it asks for, as its learner stands with them. */
public record Holding(RequirementView requirement, List<Step> steps) implements Serializable {

    static final Comparator<Holding> MOST_URGENT_FIRST = Comparator.comparing(Holding::pressing)
            .reversed()
            .thenComparing(Comparator.comparing(Holding::toDo).reversed())
            .thenComparing(Holding::renewal)
            .thenComparing(holding -> holding.requirement().dueOn())
            .thenComparing(holding -> holding.requirement().programmeId());

    /**
     * One module of the programme.
     *
     * @param module null while it is not published
     * @param passed whether it was passed in a way that counts for the period that is open
     */
    public record Step(String slug, ModuleView module, boolean passed) implements Serializable {

        /** Passed for an earlier period, so that it has to be taken anew. */
        public boolean anew() {
            return !passed && module != null && module.passed();
        }
    }

    static Step step(RequirementView requirement, String slug, ModuleView module) {
        Instant since = requirement.passesCountSince();
        boolean passed = module != null
                && module.passed()
                && (since == null || !module.passedAt().isBefore(since));
        return new Step(slug, module, passed);
    }

    /** Whether the learner has something to do for it now. */
    public boolean toDo() {
        return requirement.status() != Status.CERTIFIED
                && requirement.status() != Status.EXEMPT
                && requirement.status() != Status.PAUSED;
    }

    /** Whether it should not wait: it is late, or is not valid any more. */
    public boolean pressing() {
        return isPressing(requirement.status());
    }

    static boolean isPressing(Status status) {
        return switch (status) {
            case OVERDUE, EXPIRED, EXPIRED_IN_GRACE, REVOKED -> true;
            default -> false;
        };
    }

    String tone(LocalDate today) {
        LocalDate date = requirement.dateThatCounts();
        boolean near = date != null && !date.isAfter(today.plusDays(30));
        return pressing() ? "late" : toDo() && near ? "soon" : "";
    }

    public boolean renewal() {
        return requirement.status() == Status.CERTIFIED_RENEWAL_OPEN;
    }

    /** The module to go on with; null when nothing can be done now. */
    public Step next() {
        return steps.stream()
                .filter(step -> !step.passed() && step.module() != null)
                .findFirst()
                .orElse(null);
    }
}
