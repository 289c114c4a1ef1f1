package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.withoutfear.people.FeedKind;

/** Reads the cells of one row and refuses, by line and column, what is not what the column holds. */
final class Cells {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Refusals refusals;
    private final String file;
    private final FeedKind kind;
    private final FeedTable.Row row;

    Cells(Refusals refusals, FeedTable table, FeedTable.Row row) {
        this.refusals = refusals;
        this.file = table.file();
        this.kind = table.kind();
        this.row = row;
    }

    String text(String column) {
        return row.get(column);
    }

    String required(String column) {
        String value = row.get(column);
        if (value == null) {
            refuse(column, "missingCell", column);
            return "";
        }
        return value;
    }

    /** A date written as 2026-11-23; nothing when the cell is empty or refused. */
    LocalDate date(String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                refuse(column, "impossibleDate", value);
                return null;
            }
            return date;
        } catch (DateTimeParseException e) {
            refuse(column, "impossibleDate", value);
            return null;
        }
    }

    LocalDate requiredDate(String column) {
        required(column);
        return date(column);
    }

    /** One of the values the column may have, in capitals; {@code otherwise} when the cell is empty. */
    String oneOf(String column, String otherwise) {
        String value = row.get(column);
        List<String> values = kind.column(column).orElseThrow().values();
        if (value == null) {
            return otherwise;
        }
        if (!values.contains(value.toLowerCase(Locale.ROOT))) {
            refuse(column, "unknownValue", value, String.join(", ", values));
            return otherwise;
        }
        return value.toUpperCase(Locale.ROOT);
    }

    int number(String column) {
        String value = row.get(column);
        if (value == null) {
            return 0;
        }
        if (!value.matches("\\d{1,5}")) {
            refuse(column, "notANumber", value);
            return 0;
        }
        return Integer.parseInt(value);
    }

    /** A text that must have the shape; null when the cell is empty. */
    String shaped(String column, Pattern shape, String key) {
        String value = row.get(column);
        if (value != null && !shape.matcher(value).matches()) {
            refuse(column, key, value);
        }
        return value;
    }

    /** A code that must be among the known ones; null when the cell is empty. */
    String code(String column, Map<String, ?> known, String key) {
        String value = row.get(column);
        if (value != null && !known.containsKey(value)) {
            refuse(column, key, value);
        }
        return value;
    }

    void order(String from, LocalDate start, String to, LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            refuse(to, "endBeforeStart", to, end, from, start);
        }
    }

    void refuse(String column, String key, Object... values) {
        refusals.error(file, row.line(), column, key, values);
    }
}
