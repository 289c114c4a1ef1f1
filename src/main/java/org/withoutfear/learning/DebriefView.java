package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.BilingualText;

/**
 * A finished scenario, looked back upon.
 *
 * @param failure the critical failure that ended it; null when none did
 * @param duties the duties that were at stake on the path taken
 * @param path every choice made, in order
 * @param words better words, for the choices that were not the best
 * @param next the part to go on with; null when none can be taken now
 * @param modulePassed whether every part of the module is done
 */
public record DebriefView(
        AttemptView attempt,
        Scenario.Ending ending,
        CriticalFailure failure,
        List<DutyScore> duties,
        List<ScenarioView.Consequence> path,
        List<BilingualText> words,
        PartView next,
        boolean modulePassed)
        implements Serializable {}
