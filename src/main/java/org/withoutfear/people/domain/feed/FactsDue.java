package org.withoutfear.people.domain.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.withoutfear.people.FeedApplied;

/** Shows, soon after midnight in the city, what a feed announced for that day. Running twice changes nothing. */
@Stateless
@PermitAll
public class FactsDue {

    @Inject
    private Projection projection;

    @Inject
    private Event<FeedApplied> applied;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    public void show() throws SQLException {
        LocalDate today = LocalDate.now(clock);
        if (projection.showUntil(today) > 0) {
            applied.fire(new FeedApplied(0, today));
        }
    }
}
