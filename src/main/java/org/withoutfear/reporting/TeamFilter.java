package org.withoutfear.reporting;

import java.io.Serializable;
import org.withoutfear.shared.Language;

/**
 * Which of a manager's people are shown, in which order. What is null does not narrow.
 *
 * @param direct only those who report directly
 * @param group a group of statuses
 * @param language in whose alphabet and names places are sorted
 */
public record TeamFilter(
        long programmeId, boolean direct, Long unitId, Group group, String name, Sort sort, Language language)
        implements Serializable {

    /** How a standing counts for whoever looks after a team. */
    public enum Group {
        CERTIFIED,
        LATE,
        DUE_SOON,
        IN_PROGRESS,
        NOT_STARTED,
        NOT_COUNTED
    }

    public enum Sort {
        NAME,
        LOCATION,
        STANDING,
        DATE
    }

    public TeamFilter in(Group chosen) {
        return new TeamFilter(programmeId, direct, unitId, chosen, name, sort, language);
    }
}
