package org.withoutfear.learning;

import java.io.Serializable;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.policy.Duty;

/** How one of the four duties was kept. {@code worst}: the gravest verdict in it. */
public record DutyScore(Duty duty, int points, int possible, Scenario.Verdict worst) implements Serializable {

    /** The share of the points, in whole per cent, never rounded up. */
    public int percent() {
        return possible == 0 ? 0 : points * 100 / possible;
    }
}
