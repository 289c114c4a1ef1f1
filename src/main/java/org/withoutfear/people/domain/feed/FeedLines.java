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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.withoutfear.people.FeedFile;

/**
 * A file cut into records, the first of which is its header: UTF-8 with or without a byte order mark, CRLF or LF, comma or
 * semicolon, quoted newlines.
 */
record FeedLines(String file, List<String> header, List<CsvRecord> records) {

    /** The records of a file; nothing when it cannot be cut into any, and then it is refused. */
    static Optional<FeedLines> of(FeedFile file, Refusals refusals) {
        return new Cutter(refusals).cut(file);
    }

    boolean isMapping() {
        return header.contains("ours") && header.contains("theirs");
    }

    /** Notes what keeps a file from being cut. */
    private record Cutter(Refusals refusals) {

        Optional<FeedLines> cut(FeedFile file) {
            return text(file).flatMap(text -> lines(file.name(), text));
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

        private Optional<FeedLines> lines(String file, String text) {
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
            return Optional.of(new FeedLines(file, header, records.subList(1, records.size())));
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
    }
}
