package org.withoutfear.people.domain.feed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.people.FeedKind;
import org.withoutfear.shared.Spelling;

/** Tells from its header what a file is, and says what is wrong with the header, with the column that was meant. */
final class HeaderChecks {

    private static final int LINE = 1;

    private final Refusals refusals;
    private final String file;
    private final List<String> header;

    HeaderChecks(Refusals refusals, String file, List<String> header) {
        this.refusals = refusals;
        this.file = file;
        this.header = header;
    }

    /** The kind of the file; nothing when it is none, and then it is refused. */
    Optional<FeedKind> kind() {
        Optional<FeedKind> kind = FeedKind.of(header);
        kind.ifPresentOrElse(this::check, this::explain);
        return kind;
    }

    private void check(FeedKind kind) {
        Map<String, String> meant = meant(kind);
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                refusals.error(file, LINE, column, "columnTwice", column);
            } else if (meant.containsKey(column)) {
                refusals.warning(file, LINE, column, "unknownColumnMeant", column, meant.get(column));
            } else if (!kind.knows(column)) {
                refusals.warning(file, LINE, column, "unknownColumn", column);
            }
        }
    }

    /** Names the kind the header comes nearest to, and what keeps it from being that. */
    private void explain() {
        Stream.of(FeedKind.values())
                .filter(kind -> nearness(kind) > 0)
                .max(Comparator.comparingInt(this::nearness)
                        .thenComparing(kind -> missing(kind).size(), Comparator.reverseOrder()))
                .ifPresentOrElse(
                        this::sayWhatIsWrong,
                        () -> refusals.error(file, LINE, null, "unknownFile", String.join(", ", header)));
    }

    private int nearness(FeedKind kind) {
        return (int) header.stream().filter(kind::knows).count() + meant(kind).size();
    }

    private void sayWhatIsWrong(FeedKind kind) {
        Map<String, String> meant = meant(kind);
        meant.forEach((column, known) ->
                refusals.error(file, LINE, column, "misspeltColumn", kind.fileName(), column, known));
        List<String> missing = missing(kind).stream()
                .filter(column -> !meant.containsValue(column))
                .toList();
        if (!missing.isEmpty()) {
            refusals.error(
                    file, LINE, null, "missingColumns", missing.size(), String.join(", ", missing), kind.fileName());
        }
        List<String> unknown = unknown(kind).stream()
                .filter(column -> !meant.containsKey(column))
                .toList();
        if (!unknown.isEmpty()) {
            refusals.error(
                    file, LINE, null, "unknownColumns", unknown.size(), kind.fileName(), String.join(", ", unknown));
        }
    }

    private List<String> missing(FeedKind kind) {
        return kind.required().stream().filter(name -> !header.contains(name)).toList();
    }

    private List<String> unknown(FeedKind kind) {
        return header.stream()
                .filter(name -> !name.isEmpty() && !kind.knows(name))
                .distinct()
                .toList();
    }

    /** The column of the kind that each unknown one was meant to be, where one is near; each is meant once. */
    private Map<String, String> meant(FeedKind kind) {
        Set<String> free = new HashSet<>(kind.names());
        header.forEach(free::remove);
        Map<String, String> meant = new LinkedHashMap<>();
        for (String column : unknown(kind)) {
            String nearest = Spelling.nearest(column, free).orElse(null);
            if (nearest != null) {
                meant.put(column, nearest);
                free.remove(nearest);
            }
        }
        return meant;
    }
}
