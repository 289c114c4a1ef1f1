package org.withoutfear.people.domain.feed;

import java.util.List;
import java.util.Map;
import org.withoutfear.people.FeedKind;

/** A file of the feed, read: its kind and its rows by column name. */
record FeedTable(String file, FeedKind kind, List<Row> rows) {

    /** A row with the line it begins on. Cells are stripped; a missing column and an empty cell both read as null. */
    record Row(int line, Map<String, String> cells) {

        String get(String column) {
            return cells.get(column);
        }
    }
}
