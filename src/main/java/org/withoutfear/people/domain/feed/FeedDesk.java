package org.withoutfear.people.domain.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.people.AskedFamilies;
import org.withoutfear.people.FeedApplied;
import org.withoutfear.people.FeedFile;
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
    private Instance<AskedFamilies> asked;

    @Inject
    private Clock clock;

    /** Checks the files and keeps the run with everything it found. Nothing of the city changes. */
    public long check(List<FeedFile> files, FeedSettings settings, Long by) {
        return runs.keep(files, settings, check(files, settings), by);
    }

    /**
     * Applies a run that was checked, if it still would do what it was shown to do. Otherwise nothing is applied, and the same files wait
     * as another run, to be looked at again.
     *
     * @return the run that was applied, or the other one
     * @throws Rejected when the run is not waiting to be applied
     */
    public long apply(long runId, Long by) {
        RunStore.Waiting waiting = runs.lockForApplying(runId);
        // Locks them: one feed is applied at a time, and nobody takes the role from the one who stays meanwhile
        accounts.holders(Role.ADMINISTRATOR);
        FeedSettings settings = waiting.settings();
        List<FeedFile> files = runs.files(runId);
        Checked checked = check(files, settings);
        if (!checked.fingerprint(settings).equals(waiting.fingerprint())) {
            close(runId, FeedRun.Outcome.OUTDATED, "people.feed.outdated", by);
            return runs.keep(files, settings, checked, by);
        }
        write(checked, settings, runId, by);
        runs.finish(runId, FeedRun.Outcome.APPLIED);
        trail.record(new Act(by, "people.feed.applied", subject(runId), null, null, views.counts(runId)));
        applied.fire(new FeedApplied(runId, LocalDate.now(clock)));
        return runId;
    }

    private void write(Checked checked, FeedSettings settings, long runId, Long by) {
        try {
            writer.write(withLeavers(checked.feed(), settings), checked.known(), runId, by);
            projection.showUntil(LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
    }

    /** Closes a run without applying it. */
    public void discard(long runId, Long by) {
        runs.lockForApplying(runId);
        close(runId, FeedRun.Outcome.DISCARDED, "people.feed.discarded", by);
    }

    private void close(long runId, FeedRun.Outcome outcome, String act, Long by) {
        runs.finish(runId, outcome);
        trail.record(Act.by(by, act, subject(runId)));
    }

    private String subject(long runId) {
        return "feed-run:" + views.run(runId).number();
    }

    private Checked check(List<FeedFile> files, FeedSettings settings) {
        try {
            return new FeedCheck(city.read(), askedFamilies(), LocalDate.now(clock)).of(files, settings);
        } catch (SQLException e) {
            throw new IllegalStateException("What is known of the city could not be read", e);
        }
    }

    public AskedFamilies askedFamilies() {
        try (Instance.Handle<AskedFamilies> families = asked.getHandle()) {
            return families.get();
        }
    }

    private StagedFeed withLeavers(StagedFeed feed, FeedSettings settings) {
        return settings.deactivateMissing() ? Differences.withLeavers(feed, LocalDate.now(clock)) : feed;
    }
}
