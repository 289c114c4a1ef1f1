package org.withoutfear.people.domain.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.people.FeedKind;

class OtherChangesTest {

    private static final StagedFeed.Job CLERK = new StagedFeed.Job("CLERK", "Clerk", "Commis", "counter", "clerk");
    private static final StagedFeed.Job GUARD = new StagedFeed.Job("GUARD", "Guard", "Garde", "leisure", "clerk");
    private static final StagedFeed.Assignment SECOND =
            new StagedFeed.Assignment("E1", "CLERK", "U", null, null, LocalDate.of(2026, 1, 5), null);
    private static final KnownCity CITY =
            new SampleCity().rows(Set.of(CLERK, SECOND)).known();

    private static OtherChanges of(List<StagedFeed.Job> jobs, boolean bringsAssignments) {
        return OtherChanges.of(
                new StagedFeed(List.of(), jobs, List.of(), List.of(), List.of(), bringsAssignments, Map.of()), CITY);
    }

    @Test
    void whatIsKnownAlreadyIsNoChange() {
        assertEquals(0, of(List.of(CLERK), false).count());
    }

    @Test
    void aNewAndAChangedJobAreNamed() {
        StagedFeed.Job renamed = new StagedFeed.Job("CLERK", "Senior clerk", "Commis", "counter", "clerk");
        OtherChanges changes = of(List.of(renamed, GUARD), false);
        assertEquals(
                List.of(
                        new OtherChanges.Change("CLERK", CLERK, renamed),
                        new OtherChanges.Change("GUARD", null, GUARD)),
                changes.jobs());
        Refusals said = new Refusals();
        changes.say(said, List.of(new FeedTable("jobs.csv", FeedKind.JOBS, List.of())));
        assertEquals(List.of("2", "CLERK, GUARD"), said.all().get(0).values());
    }

    @Test
    void anAssignmentThatIsNoLongerInItsFileEnds() {
        assertEquals(
                List.of(new OtherChanges.Change("E1", SECOND, null)),
                of(List.of(), true).assignments());
    }
}
