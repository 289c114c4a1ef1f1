package org.withoutfear.people.domain.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.people.FeedKind;

/** What a feed changes besides people: units, jobs, locations and further assignments that are new, changed or ended. */
record OtherChanges(List<String> units, List<String> jobs, List<String> locations, List<String> assignments) {

    private static final int NAMED = 5;

    static OtherChanges of(StagedFeed feed, KnownCity known) {
        List<String> assignments = new ArrayList<>();
        feed.assignments().stream()
                .filter(row -> !known.rows().contains(row))
                .forEach(row -> assignments.add(row.employeeId()));
        if (feed.bringsAssignments()) {
            known.rows().stream()
                    .filter(StagedFeed.Assignment.class::isInstance)
                    .map(StagedFeed.Assignment.class::cast)
                    .filter(row -> !feed.assignments().contains(row))
                    .forEach(row -> assignments.add(row.employeeId()));
        }
        return new OtherChanges(
                feed.units().stream()
                        .filter(row -> !known.rows().contains(row))
                        .map(StagedFeed.Unit::code)
                        .toList(),
                feed.jobs().stream()
                        .filter(row -> !known.rows().contains(row))
                        .map(StagedFeed.Job::code)
                        .toList(),
                feed.locations().stream()
                        .filter(row -> !known.rows().contains(row))
                        .map(StagedFeed.Location::code)
                        .toList(),
                assignments.stream().filter(Objects::nonNull).sorted().toList());
    }

    int count() {
        return units.size() + jobs.size() + locations.size() + assignments.size();
    }

    /** Says of each file how many of its rows change something, and names the first. */
    void say(Refusals said, List<FeedTable> tables) {
        for (FeedTable table : tables) {
            List<String> changed = of(table.kind());
            if (!changed.isEmpty()) {
                String named = Stream.concat(
                                changed.stream().limit(NAMED), changed.size() > NAMED ? Stream.of("…") : Stream.empty())
                        .collect(Collectors.joining(", "));
                said.warning(table.file(), 0, null, "changes." + table.kind(), changed.size(), named);
            }
        }
    }

    private List<String> of(FeedKind kind) {
        return switch (kind) {
            case DEPARTMENTS -> units;
            case JOBS -> jobs;
            case LOCATIONS -> locations;
            case ASSIGNMENTS -> assignments;
            case STAFF -> List.of();
        };
    }
}
