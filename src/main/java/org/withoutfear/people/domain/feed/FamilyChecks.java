package org.withoutfear.people.domain.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.withoutfear.people.AskedFamilies;
import org.withoutfear.people.FeedKind;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Spelling;

/** Warns of the job families in a feed that no programme asks for: they may be right, but a misspelt one leaves people without training. */
final class FamilyChecks {

    private static final int MOST_NAMED = 20;

    private final Refusals refusals;
    private final List<FeedTable> tables;
    private final AskedFamilies asked;

    FamilyChecks(Refusals refusals, List<FeedTable> tables, AskedFamilies asked) {
        this.refusals = refusals;
        this.tables = tables;
        this.asked = asked;
    }

    /** Names each family that was probably meant to be another by its line, and all others at once. */
    void check(StagedFeed feed, KnownCity known) {
        List<String> others = new ArrayList<>();
        unasked(feed, known)
                .forEach((family, people) -> Spelling.nearest(family, asked.families())
                        .ifPresentOrElse(
                                meant -> sayMisspelt(family, people, meant),
                                () -> others.add(family + " (" + people + ")")));
        if (!others.isEmpty()) {
            sayUnasked(others);
        }
    }

    /** How many people will have each family in these files that no programme asks for, by family. */
    private Map<String, Integer> unasked(StagedFeed feed, KnownCity known) {
        Map<String, String> families = new HashMap<>();
        known.rows(StagedFeed.Job.class).forEach(job -> families.put(job.code(), job.family()));
        Set<String> brought = new HashSet<>();
        feed.jobs().forEach(job -> {
            families.put(job.code(), job.family());
            brought.add(job.family());
        });
        Map<String, PersonState> people = new HashMap<>(known.people());
        feed.people().forEach(row -> {
            people.put(row.after().employeeId(), row.after());
            brought.add(families.get(row.after().job()));
        });
        Map<String, Integer> counts = new TreeMap<>();
        people.values().stream()
                .filter(person -> !person.left() && families.containsKey(person.job()))
                .map(person -> families.get(person.job()))
                .filter(family -> brought.contains(family) && !asked.families().contains(family))
                .forEach(family -> counts.merge(family, 1, Integer::sum));
        return counts;
    }

    private void sayMisspelt(String family, int people, String meant) {
        Optional<FeedTable.Row> line = FeedTable.of(FeedKind.JOBS, tables).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> family.equals(row.get("job_family")))
                .findFirst();
        refusals.warning(
                file(),
                line.map(FeedTable.Row::line).orElse(0),
                line.isPresent() ? "job_family" : null,
                "familyMisspelt",
                people,
                family,
                meant);
    }

    private void sayUnasked(List<String> families) {
        refusals.warning(
                file(),
                0,
                null,
                asked.ofEverybody().isEmpty() ? "familiesAskedNothing" : "familiesUnasked",
                titles(Language.EN),
                titles(Language.FR),
                asked.families().stream().sorted().collect(Collectors.joining(", ")),
                Refusals.some(families, MOST_NAMED));
    }

    private String file() {
        return FeedTable.of(FeedKind.JOBS, tables).orElse(tables.get(0)).file();
    }

    private String titles(Language language) {
        return asked.ofEverybody().stream()
                .map((BilingualText title) -> title.in(language))
                .collect(Collectors.joining(", "));
    }
}
