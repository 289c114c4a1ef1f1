package org.withoutfear.people.domain.feed;

import java.util.List;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;

/** A feed after its check: what it wants, what was known, what was refused, and what would change. */
record Checked(StagedFeed feed, KnownCity known, List<FeedRefusal> refusals, List<FeedDifference> differences) {

    FeedRun.Outcome outcome(FeedSettings settings) {
        if (refused()) {
            return FeedRun.Outcome.REFUSED;
        }
        return overShare(settings) ? FeedRun.Outcome.STOPPED : FeedRun.Outcome.CHECKED;
    }

    /** The first feed of a city moves nobody; afterwards too many leavers and movers mean a wrong file more often than a wrong city. */
    private boolean overShare(FeedSettings settings) {
        long employed = employed();
        return employed > 0 && touched(settings) * 100 > employed * settings.stopShare();
    }

    private long employed() {
        return known.people().values().stream().filter(p -> !p.left()).count();
    }

    private long touched(FeedSettings settings) {
        return count(FeedDifference.Kind.MOVED)
                + count(FeedDifference.Kind.LEAVING)
                + (settings.deactivateMissing() ? count(FeedDifference.Kind.MISSING) : 0);
    }

    /** Says of a run that stops how many are too many, and how to go on. The share is rounded up: it is above the one set. */
    void sayWhyStopped(Refusals said, String file, FeedSettings settings) {
        if (outcome(settings) == FeedRun.Outcome.STOPPED) {
            long share = (touched(settings) * 100 + employed() - 1) / employed();
            said.warning(file, 0, null, "overShare", touched(settings), employed(), share, settings.stopShare());
        }
    }

    int count(FeedDifference.Kind kind) {
        return (int) differences.stream().filter(d -> d.kind() == kind).count();
    }

    /** How many units, jobs, locations and assignments would change; none of a feed that was refused. */
    int others() {
        return refused() ? 0 : OtherChanges.of(feed, known).count();
    }

    /** What an application would do, in one word to compare: the same one promises the same changes, to the letter. */
    String fingerprint(FeedSettings settings) {
        return Hash.of(outcome(settings) + "\n" + differences + "\n"
                + (refused() ? "" : OtherChanges.of(feed, known).toString()));
    }

    private boolean refused() {
        return refusals.stream().anyMatch(FeedRefusal::error);
    }

    int same() {
        return refused()
                ? 0
                : feed.people().size()
                        - count(FeedDifference.Kind.NEW)
                        - count(FeedDifference.Kind.MOVED)
                        - count(FeedDifference.Kind.CHANGED)
                        - count(FeedDifference.Kind.LEAVING);
    }
}
