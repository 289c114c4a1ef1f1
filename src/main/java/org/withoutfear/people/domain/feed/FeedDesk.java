package org.withoutfear.people.domain.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.people.FeedApplied;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.domain.AccountStore;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Trail;

/**
 * The importer: reads and checks a feed whole, keeps the run with its difference, and applies it as it was shown. Only the facade
 * for HR and the demonstration call it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FeedDesk {

    @Inject
    private CityReader city;

    @Inject
    private CityWriter writer;

    @Inject
    private Projection projection;

    @Inject
    private RunStore runs;

    @Inject
    private AccountStore accounts;

    @Inject
    private RunViews views;

    @Inject
    private Trail trail;

    @Inject
    private Event<FeedApplied> applied;

    @Inject
    private Clock clock;

    /** Checks the files and keeps the run with everything it found. Nothing of the city changes. */
    public long check(List<FeedFile> files, FeedSettings settings, Long by) {
        Checked checked = read(files, settings);
        return runs.keep(files, settings, checked, by);
    }

    /**
     * Applies a run that was checked, if the city still is as it was then.
     *
     * @throws Rejected when the run is not waiting to be applied, or the city changed meanwhile
     */
    public void apply(long runId, Long by) {
        FeedSettings settings = runs.lockForApplying(runId);
        accounts.holders(Role.ADMINISTRATOR); // locks them: nobody takes the role from the one who stays meanwhile
        Checked checked = read(runs.files(runId), settings);
        if (!checked.differences().equals(views.differences(runId))) {
            throw new Rejected("people.feed.changedMeanwhile");
        }
        try {
            writer.write(withLeavers(checked.feed(), settings), checked.known(), runId, by);
            projection.showUntil(LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
        runs.finish(runId, FeedRun.Outcome.APPLIED);
        trail.record(new Act(by, "people.feed.applied", subject(runId), null, null, views.counts(runId)));
        applied.fire(new FeedApplied(runId, LocalDate.now(clock)));
    }

    /** Closes a run without applying it. */
    public void discard(long runId, Long by) {
        runs.lockForApplying(runId);
        runs.finish(runId, FeedRun.Outcome.DISCARDED);
        trail.record(Act.by(by, "people.feed.discarded", subject(runId)));
    }

    private String subject(long runId) {
        return "feed-run:" + views.run(runId).number();
    }

    private Checked read(List<FeedFile> files, FeedSettings settings) {
        try {
            Refusals refusals = new Refusals();
            List<FeedTable> tables = new FeedParser(refusals).parse(files);
            KnownCity known = known(tables);
            StagedFeed feed = new FeedReading(refusals, known, settings).read(tables);
            List<FeedDifference> differences = refusals.stop() ? List.of() : Differences.of(feed, settings);
            Checked checked = new Checked(feed, known, refusals.all(), differences);
            tables.stream()
                    .filter(table -> table.kind() == FeedKind.STAFF)
                    .forEach(table -> checked.sayWhyStopped(refusals, table.file(), settings));
            if (!refusals.stop()) {
                OtherChanges.of(feed, known).say(refusals, tables);
            }
            return new Checked(feed, known, refusals.all(), differences);
        } catch (SQLException e) {
            throw new IllegalStateException("What is known of the city could not be read", e);
        }
    }

    private KnownCity known(List<FeedTable> tables) throws SQLException {
        KnownCity known = city.read();
        return tables.stream()
                .filter(table -> table.kind() == FeedKind.STAFF)
                .findFirst()
                .map(new Recognition(known)::by)
                .orElse(known);
    }

    private StagedFeed withLeavers(StagedFeed feed, FeedSettings settings) {
        return settings.deactivateMissing() ? Differences.withLeavers(feed, LocalDate.now(clock)) : feed;
    }
}
