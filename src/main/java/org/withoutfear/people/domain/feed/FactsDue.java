package org.withoutfear.people.domain.feed;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.withoutfear.people.FeedApplied;
import org.withoutfear.shared.ServerStarted;

/** Shows what a feed announced for a day, soon after midnight in the city and at start. Running twice changes nothing. */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class FactsDue {

    @Inject
    private Projection projection;

    @Inject
    private Event<FeedApplied> applied;

    @Inject
    private Clock clock;

    public void serverStarted(@Observes @Priority(ServerStarted.FACTS) ServerStarted event) throws SQLException {
        show();
    }

    @Schedule(hour = "*", minute = "1", persistent = false)
    public void show() throws SQLException {
        LocalDate today = LocalDate.now(clock);
        if (projection.showUntil(today) > 0) {
            applied.fire(new FeedApplied(0, today));
        }
    }
}
