package org.withoutfear.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.people.domain.feed.FeedDesk;
import org.withoutfear.people.domain.feed.RunViews;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.PlainWords;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/** The HR feed: check a set of files, look at what it would change, then apply or discard it. Every run is kept. */
@Stateless
@RolesAllowed(Role.HR_ROLE)
public class HrFeed {

    @Inject
    private FeedDesk desk;

    @Inject
    private RunViews runs;

    @Inject
    private Caller caller;

    /**
     * A dry run: reads and checks the files whole. Nothing of the city changes.
     *
     * @return the run, to be looked at, applied or discarded
     */
    public long check(List<FeedFile> files, FeedSettings settings) {
        return desk.check(files, settings, caller.personId());
    }

    /**
     * Applies a checked run, wholly or not at all: not at all when it would no longer do what it was shown to do. Then the same files
     * wait as another run, which shows the new difference.
     *
     * @return the run, when it was applied; else the other one
     * @throws Rejected when it does not wait to be applied
     */
    public long apply(long run) {
        return desk.apply(run, caller.personId());
    }

    /** Closes a checked run; nothing of it is applied. */
    public void discard(long run) {
        desk.discard(run, caller.personId());
    }

    /** What programmes ask of whom by job family, for whoever writes the file of jobs. */
    public AskedFamilies askedFamilies() {
        return desk.askedFamilies();
    }

    /**
     * One run.
     *
     * @throws NotFound when there is none with this number
     */
    public FeedRun run(long run) {
        return runs.run(run);
    }

    public Page<FeedRun> runs(int page, int size) {
        return runs.runs(page, size);
    }

    /** Everything a run refused or warned of, errors first. */
    public List<FeedRefusal> refusals(long run) {
        return runs.refusals(run);
    }

    /** What a run would change or changed, of one kind or (null) of all, whose name and number have all the words. */
    public List<FeedDifference> differences(long run, FeedDifference.Kind kind, String text) {
        List<String> words = text == null ? List.of() : PlainWords.of(text);
        return runs.differences(run).stream()
                .filter(d -> kind == null || d.kind() == kind)
                .filter(d -> words.stream().allMatch(PlainWords.plain(d.name() + " " + d.employeeId())::contains))
                .toList();
    }
}
