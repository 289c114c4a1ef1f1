package org.withoutfear.people.domain.feed;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.people.FeedColumn;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;

/** Reads the files of a feed as tables of a known kind. What it cannot read it refuses, with one clear sentence. */
final class FeedParser {

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
        return new HeaderChecks(refusals, lines.file(), header)
                .kind()
                .map(kind -> new FeedTable(lines.file(), kind, rows(lines, header, kind)));
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
            Optional<FeedColumn> column = kind.column(name).filter(known -> !cell.isEmpty());
            column.filter(known -> isTooLong(known, cell))
                    .ifPresent(known -> refusals.error(file, line, name, "tooLong", name, known.most()));
            column.ifPresent(known -> cells.put(name, cell));
        }
        return cells;
    }

    /** Of a day, a number or a word it is said that it is none, which tells more than its length. */
    private static boolean isTooLong(FeedColumn column, String cell) {
        return column.content() == FeedColumn.Content.TEXT && cell.length() > column.most();
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
