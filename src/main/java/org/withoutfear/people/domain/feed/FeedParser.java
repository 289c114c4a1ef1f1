package org.withoutfear.people.domain.feed;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;

/** Reads the files of a feed as tables of a known kind. What it cannot read it refuses, with one clear sentence. */
final class FeedParser {

    private static final int MOST_CELL = 1000;

    private final Refusals refusals;
    private final Map<String, String> mapping = new HashMap<>();

    FeedParser(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Reads all files; a mapping file (columns {@code ours,theirs}) is read first, whatever its place. */
    List<FeedTable> parse(List<FeedFile> files) {
        List<FeedLines> read = files.stream()
                .flatMap(file -> FeedLines.of(file, refusals).stream())
                .toList();
        read.stream().filter(FeedLines::isMapping).forEach(this::learn);
        List<FeedTable> tables = read.stream()
                .filter(lines -> !lines.isMapping())
                .map(this::table)
                .flatMap(Optional::stream)
                .toList();
        refuseTwice(tables);
        return tables;
    }

    private void learn(FeedLines lines) {
        int ours = lines.header().indexOf("ours");
        int theirs = lines.header().indexOf("theirs");
        for (CsvRecord record : lines.records()) {
            if (record.getFieldCount() > Math.max(ours, theirs)) {
                mapping.put(
                        record.getField(theirs).strip().toLowerCase(Locale.ROOT),
                        record.getField(ours).strip());
            }
        }
    }

    private Optional<FeedTable> table(FeedLines lines) {
        List<String> header = lines.header().stream()
                .map(name -> mapping.getOrDefault(name, name))
                .toList();
        boolean forbidden = false;
        for (String column : lines.header()) {
            if (ForbiddenColumns.includes(column)) {
                refusals.error(lines.file(), 1, column, "forbiddenColumn", column);
                forbidden = true;
            }
        }
        if (forbidden) {
            return Optional.empty();
        }
        Optional<FeedKind> kind = FeedKind.of(header);
        if (kind.isEmpty()) {
            explainHeader(lines.file(), header);
            return Optional.empty();
        }
        checkHeader(lines.file(), header, kind.get());
        return Optional.of(new FeedTable(lines.file(), kind.get(), rows(lines, header, kind.get())));
    }

    private void explainHeader(String file, List<String> header) {
        FeedKind closest = FeedKind.STAFF;
        for (FeedKind kind : FeedKind.values()) {
            if (missing(kind, header).size() < missing(closest, header).size()) {
                closest = kind;
            }
        }
        List<String> missing = missing(closest, header);
        if (missing.size() == closest.required().size()) {
            refusals.error(file, 1, null, "unknownFile", String.join(", ", header));
        } else {
            refusals.error(file, 1, null, "missingColumns", String.join(", ", missing), closest.fileName());
        }
    }

    private static List<String> missing(FeedKind kind, List<String> header) {
        return kind.required().stream().filter(c -> !header.contains(c)).toList();
    }

    private void checkHeader(String file, List<String> header, FeedKind kind) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                refusals.error(file, 1, column, "columnTwice", column);
            } else if (!kind.knows(column)) {
                refusals.warning(file, 1, column, "unknownColumn", column);
            }
        }
    }

    private List<FeedTable.Row> rows(FeedLines lines, List<String> header, FeedKind kind) {
        List<FeedTable.Row> rows = new ArrayList<>(lines.records().size());
        for (CsvRecord record : lines.records()) {
            int line = (int) record.getStartingLineNumber();
            if (record.getFieldCount() != header.size()) {
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    refusals.error(lines.file(), line, null, "cells", record.getFieldCount(), header.size());
                }
                continue;
            }
            rows.add(new FeedTable.Row(line, cells(lines.file(), line, record, header, kind)));
        }
        return rows;
    }

    private Map<String, String> cells(String file, int line, CsvRecord record, List<String> header, FeedKind kind) {
        Map<String, String> cells = new HashMap<>();
        Iterator<String> names = header.iterator();
        for (String value : record.getFields()) {
            String name = names.next();
            String cell = value.strip();
            if (cell.length() > MOST_CELL) {
                refusals.error(file, line, name, "tooLong", name, MOST_CELL);
            } else if (!cell.isEmpty() && kind.knows(name)) {
                cells.put(name, cell);
            }
        }
        return cells;
    }

    private void refuseTwice(List<FeedTable> tables) {
        Map<FeedKind, String> seen = new HashMap<>();
        for (FeedTable table : tables) {
            String before = seen.put(table.kind(), table.file());
            if (before != null) {
                refusals.error(
                        table.file(), 0, null, "fileTwice", before, table.kind().fileName());
            }
        }
    }
}
