package org.withoutfear.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.withoutfear.learning.domain.SimulatedLearner;
import org.withoutfear.shared.Settings;

/**
 * What the fictional people of a demonstration learned, by the rules that hold for everybody: readings, attempts with their choices
 * and answers, and the events that follow from them. Outside a demonstration it refuses.
 */
@Stateless
@PermitAll
public class SimulatedLearning {

    /** How a way through a module ended. */
    public enum Ending {
        PASSED,
        /** Left off somewhere before the end. */
        UNDER_WAY,
        /** Failed the quiz three times, and not passed it since. */
        STUCK
    }

    /**
     * Somebody's way through a module.
     *
     * @param seed what was chosen and answered, and how long it took: the same seed, the same way
     */
    public record Course(long personId, String moduleSlug, Instant from, Ending ending, long seed) {}

    @Inject
    private SimulatedLearner learner;

    @Inject
    private Settings settings;

    /**
     * Goes through the module at the times of the course, in a transaction of its own.
     *
     * @return false when it was gone before, or the person was in the module already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(Course course) {
        if (!settings.demo()) {
            throw new IllegalStateException("Only in a demonstration does anybody learn by simulation");
        }
        return learner.take(course);
    }
}
