package org.withoutfear.people.domain.feed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.withoutfear.people.FeedSettings;

/** Refuses a feed after which nobody would be left who can sign in and give roles: no start makes another administrator. */
final class LastAdministrators {

    private static final String KEY = "lastAdministrator";

    private final Refusals refusals;
    private final String file;
    private final KnownCity known;

    LastAdministrators(Refusals refusals, String file, KnownCity known) {
        this.refusals = refusals;
        this.file = file;
        this.known = known;
    }

    /**
     * Names each administrator whose leaving would leave none.
     *
     * @param missing whoever is not in a full feed, by employee id
     */
    void check(Map<String, StagedFeed.Wanted> wanted, Map<String, PersonState> missing, FeedSettings settings) {
        Map<Boolean, List<String>> stays = known.administrators().stream()
                .collect(Collectors.partitioningBy(id -> wanted.containsKey(id)
                        ? !wanted.get(id).after().left()
                        : !known.people().get(id).left()
                                && !(settings.deactivateMissing() && missing.containsKey(id))));
        if (stays.get(true).isEmpty()) {
            stays.get(false).stream()
                    .filter(id -> !known.people().get(id).left())
                    .forEach(id -> refuse(known.people().get(id), wanted.get(id)));
        }
    }

    private void refuse(PersonState person, StagedFeed.Wanted row) {
        String name = person.sortName() + " (" + person.employeeId() + ")";
        refusals.error(file, row == null ? 0 : row.line(), row == null ? null : "employment_status", KEY, name);
    }
}
