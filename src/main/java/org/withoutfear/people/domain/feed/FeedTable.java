package org.withoutfear.people.domain.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.people.FeedKind;

/** A file of the feed, read: its kind and its rows by column name. */
record FeedTable(String file, FeedKind kind, List<Row> rows) {

    /** The one of this kind, where there is one. */
    static Optional<FeedTable> of(FeedKind kind, List<FeedTable> tables) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    /** A row with the line it begins on. Cells are stripped; a missing column and an empty cell both read as null. */
    record Row(int line, Map<String, String> cells) {

        String get(String column) {
            return cells.get(column);
        }
    }
}
