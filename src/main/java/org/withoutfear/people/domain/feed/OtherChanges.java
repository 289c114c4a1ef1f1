package org.withoutfear.people.domain.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutfear.people.FeedKind;

/** What a feed changes besides people: units, jobs, locations and further assignments that are new, changed or ended. */
record OtherChanges(List<Change> units, List<Change> jobs, List<Change> locations, List<Change> assignments) {

    private static final int NAMED = 5;

    /** @param before null for something new
     * @param after null for what ends */
    record Change(String code, Record before, Record after) {}

    static OtherChanges of(StagedFeed feed, KnownCity known) {
        return new OtherChanges(
                changes(feed.units(), StagedFeed.Unit.class, StagedFeed.Unit::code, known),
                changes(feed.jobs(), StagedFeed.Job.class, StagedFeed.Job::code, known),
                changes(feed.locations(), StagedFeed.Location.class, StagedFeed.Location::code, known),
                feed.bringsAssignments() ? assignments(feed, known) : List.of());
    }

    private static <T extends Record> List<Change> changes(
            List<T> rows, Class<T> type, Function<T, String> code, KnownCity known) {
        Map<String, T> before = new HashMap<>();
        known.rows(type).forEach(row -> before.put(code.apply(row), row));
        return rows.stream()
                .filter(row -> !row.equals(before.get(code.apply(row))))
                .map(row -> new Change(code.apply(row), before.get(code.apply(row)), row))
                .toList();
    }

    /** Whoever has several is not told apart by a code: a row ends, another begins. */
    private static List<Change> assignments(StagedFeed feed, KnownCity known) {
        Set<StagedFeed.Assignment> before =
                known.rows(StagedFeed.Assignment.class).collect(Collectors.toSet());
        Set<StagedFeed.Assignment> after = new HashSet<>(feed.assignments());
        List<Change> changes = new ArrayList<>();
        after.stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> changes.add(new Change(row.employeeId(), null, row)));
        before.stream()
                .filter(row -> !after.contains(row))
                .forEach(row -> changes.add(new Change(row.employeeId(), row, null)));
        changes.sort(Comparator.comparing(Change::toString));
        return List.copyOf(changes);
    }

    int count() {
        return units.size() + jobs.size() + locations.size() + assignments.size();
    }

    /** Says of each file how many of its rows change something, and names the first. */
    void say(Refusals said, List<FeedTable> tables) {
        for (FeedTable table : tables) {
            List<Change> changed = of(table.kind());
            if (!changed.isEmpty()) {
                String named = Refusals.some(changed.stream().map(Change::code).toList(), NAMED);
                said.warning(table.file(), 0, null, "changes." + table.kind(), changed.size(), named);
            }
        }
    }

    private List<Change> of(FeedKind kind) {
        return switch (kind) {
            case DEPARTMENTS -> units;
            case JOBS -> jobs;
            case LOCATIONS -> locations;
            case ASSIGNMENTS -> assignments;
            case STAFF -> List.of();
        };
    }
}
