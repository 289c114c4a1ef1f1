package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.shared.BilingualText;

/**
 * A module as its learner stands with it.
 *
 * @param version the version the learner is enrolled in, else the newest
 * @param next the part to go on with; null when none can be taken now
 * @param started whether the learner began this module, on this version
 * @param passedAt when this enrolment was completed; null while it is open
 * @param testingOut whether the learner takes the assessments without the lessons
 * @param testedOut whether this enrolment was completed so
 */
public record ModuleView(
        String slug,
        String version,
        String policyVersion,
        BilingualText title,
        BilingualText summary,
        BilingualText audience,
        int minutes,
        int passMark,
        int retakeHours,
        List<BilingualText> objectives,
        List<PartView> parts,
        PartView next,
        boolean started,
        Instant passedAt,
        boolean testingOut,
        boolean testedOut)
        implements Serializable {

    public int done() {
        return (int) parts.stream().filter(PartView::done).count();
    }

    /** The time the parts that are not done take together; a longer time to the nearest five minutes, as the whole is given. */
    public int minutesLeft() {
        int sum = parts.stream()
                .filter(p -> !p.settled())
                .mapToInt(PartView::minutes)
                .sum();
        return sum <= 10 ? sum : (sum + 2) / 5 * 5;
    }

    /** Whether the assessments may still be taken without the lessons: some are not read, and it was not chosen yet. */
    public boolean mayTestOut() {
        return !passed() && !testingOut && parts.stream().anyMatch(p -> p.kind() == PartKind.LESSON && !p.done());
    }

    public boolean passed() {
        return passedAt != null;
    }

    /** The first moment at which a part that failed may be taken again; null when none waits. */
    public Instant retakeFrom() {
        return parts.stream()
                .filter(p -> p.state() == PartState.WAITING)
                .map(PartView::retakeFrom)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
