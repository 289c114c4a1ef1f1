package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.BilingualText;

/**
 * Everything that is kept of a finished scenario, for its learner to take away.
 *
 * @param moduleVersion the version it was taken on
 * @param variant empty when the scenario has none
 * @param made the choices made in this attempt, in order; not those it went on from
 */
public record ScenarioRecord(
        AttemptView attempt,
        long personId,
        String moduleVersion,
        String policyVersion,
        String variant,
        Instant startedAt,
        List<Made> made)
        implements Serializable {

    /** @param language in which it was read, as its code */
    public record Made(
            int position,
            String step,
            String choice,
            BilingualText ask,
            BilingualText chosen,
            Scenario.Verdict verdict,
            String language,
            Instant at)
            implements Serializable {}
}
