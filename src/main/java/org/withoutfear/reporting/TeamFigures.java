package org.withoutfear.reporting;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * A team in figures, for one programme. Every person is in exactly one of certified, late, dueSoon, inProgress, notStarted and
 * notCounted (on leave or exempt).
 *
 * @param renewalOpen how many of the certified can renew now
 */
public record TeamFigures(
        long certified,
        long renewalOpen,
        long late,
        long dueSoon,
        long inProgress,
        long notStarted,
        long notCounted,
        List<Share> units,
        List<Cover> counters)
        implements Serializable {

    /** Days before a due date from which it is soon. */
    public static final int SOON_DAYS = 30;

    /** How many of a unit's people are certified. */
    public record Share(long unitId, BilingualText name, long certified, long of) implements Serializable {
        public long percent() {
            return of == 0 ? 0 : certified * 100 / of;
        }
    }

    /** How many people at a location with counters are certified today, and will be in ninety days if nobody renews. */
    public record Cover(BilingualText location, long today, long later) implements Serializable {}

    /** Everybody who counts. */
    public long counted() {
        return certified + late + dueSoon + inProgress + notStarted;
    }

    public long percent() {
        return counted() == 0 ? 0 : certified * 100 / counted();
    }

    public long share(long part) {
        return counted() == 0 ? 0 : part * 100 / counted();
    }

    /** Counters where nobody is certified today. */
    public List<Cover> uncovered() {
        return counters.stream().filter(cover -> cover.today() == 0).toList();
    }
}
