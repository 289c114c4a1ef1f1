package org.withoutfear.people.domain.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

/**
 * Reads the files of a feed: UTF-8 with or without a byte order mark, CRLF or LF, comma or semicolon, quoted newlines. What it
 * cannot read it refuses, with one clear sentence.
 */
final class FeedParser {

    private static final int MOST_CELL = 1000;

    private final Refusals refusals;
    private final Map<String, String> mapping = new HashMap<>();

    FeedParser(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Reads all files; a mapping file (columns {@code ours,theirs}) is read first, whatever its place. */
    List<FeedTable> parse(List<FeedFile> files) {
        List<Lines> read = files.stream()
                .map(file -> text(file).flatMap(text -> lines(file.name(), text)))
                .flatMap(Optional::stream)
                .toList();
        read.stream().filter(Lines::isMapping).forEach(this::learn);
        List<FeedTable> tables = read.stream()
                .filter(lines -> !lines.isMapping())
                .map(this::table)
                .flatMap(Optional::stream)
                .toList();
        refuseTwice(tables);
        return tables;
    }

    private Optional<String> text(FeedFile file) {
        byte[] bytes = file.content();
        if (bytes.length == 0) {
            return refuse(file.name(), "empty");
        }
        if (bytes.length > FeedFile.MOST_BYTES) {
            return refuse(file.name(), "tooLarge", FeedFile.MOST_MEGABYTES);
        }
        if (utf16(bytes)) {
            return refuse(file.name(), "utf16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return refuse(file.name(), "notUtf8");
        }
    }

    private static boolean utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe || bytes[0] == 0 || bytes[1] == 0;
    }

    private <T> Optional<T> refuse(String file, String key, Object... values) {
        refusals.error(file, 0, null, key, values);
        return Optional.empty();
    }

    /** A file cut into records, the first of which is its header. */
    private record Lines(String file, List<String> header, List<CsvRecord> records) {
        boolean isMapping() {
            return header.contains("ours") && header.contains("theirs");
        }
    }

    private Optional<Lines> lines(String file, String text) {
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            return refuse(file, "truncated");
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .allowExtraCharsAfterClosingQuote(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(4 * 1024 * 1024)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            int line = records.isEmpty()
                    ? 1
                    : (int) records.get(records.size() - 1).getStartingLineNumber() + 1;
            refusals.error(file, line, null, "unreadable");
            return Optional.empty();
        }
        if (records.isEmpty()) {
            return refuse(file, "empty");
        }
        List<String> header = records.get(0).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (openQuote(records)) {
            return refuse(file, "openQuote", records.get(records.size() - 1).getStartingLineNumber());
        }
        return Optional.of(new Lines(file, header, records.subList(1, records.size())));
    }

    /** A quote that is never closed swallows the rest of the file into one cell that ends with the last newline. */
    private static boolean openQuote(List<CsvRecord> records) {
        List<String> last = records.get(records.size() - 1).getFields();
        String cell = last.get(last.size() - 1);
        return cell.endsWith("\n") || cell.endsWith("\r");
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private void learn(Lines lines) {
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

    private Optional<FeedTable> table(Lines lines) {
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

    private List<FeedTable.Row> rows(Lines lines, List<String> header, FeedKind kind) {
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
