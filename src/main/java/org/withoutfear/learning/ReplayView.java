package org.withoutfear.learning;

import java.io.Serializable;

/**
 * A moment of a finished attempt, shown once more as it was.
 *
 * @param position the moment's place on the path, counted from 1
 * @param of how many moments the path has
 * @param chosen the slug of the option that was taken
 */
public record ReplayView(
        AttemptView attempt,
        int position,
        int of,
        ScenarioView.Step step,
        String chosen,
        ScenarioView.Consequence consequence)
        implements Serializable {

    public boolean first() {
        return position == 1;
    }

    public boolean last() {
        return position == of;
    }
}
