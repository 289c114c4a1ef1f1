package org.withoutfear.learning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.shared.Rejected;

/**
 * When an assessment may be taken again. After a failed one, the hours of the manifest have to pass: hours as they pass, so that
 * a change of the clock makes the wait neither longer nor shorter. One that is passed is not taken again. In a draft, which never
 * counts, its author may take anything again at any time.
 */
public final class RetakeRule {

    private final int hours;
    private final boolean draft;

    public RetakeRule(TrainingModule module) {
        this.draft = module.draft();
        this.hours = draft ? 0 : module.retakeHours();
    }

    /** The first moment at which the part may be taken again; nothing when it is passed, or its last assessment did not fail. */
    public Optional<Instant> from(List<? extends Attempt> assessed) {
        return last(assessed)
                .filter(attempt -> attempt.outcome() == Outcome.FAILED)
                .filter(attempt -> !passed(assessed))
                .map(attempt -> attempt.finishedAt().plus(Duration.ofHours(hours)));
    }

    /**
     * Refuses an assessment that may not begin now.
     *
     * @throws Rejected when the part is passed already, or the wait is not over
     */
    public void check(List<? extends Attempt> assessed, Instant now) {
        if (!draft && passed(assessed)) {
            throw new Rejected("learning.notice.alreadyPassed");
        }
        if (from(assessed).filter(now::isBefore).isPresent()) {
            throw new Rejected("learning.notice.notYet");
        }
    }

    private static boolean passed(List<? extends Attempt> attempts) {
        return attempts.stream().anyMatch(attempt -> attempt.outcome() == Outcome.PASSED);
    }

    private static Optional<? extends Attempt> last(List<? extends Attempt> attempts) {
        return attempts.stream()
                .filter(Attempt::finished)
                .reduce((a, b) -> a.finishedAt().isAfter(b.finishedAt()) ? a : b);
    }
}
