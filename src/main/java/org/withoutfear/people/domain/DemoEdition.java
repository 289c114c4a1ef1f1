package org.withoutfear.people.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;

/**
 * The HR files of the fictional city as they were on a day: without those hired later, without leaves and departures to come, and
 * without the people whom visitors of a demonstration try things with, so that everything is still before these.
 */
final class DemoEdition {

    private static final String FOLDER = "/demo/bellerive/";
    static final Set<String> UNTOUCHED =
            Set.copyOf(Stream.concat(DemoAccounts.USERNAMES.stream(), Stream.of("wosei", "jbeaulieu"))
                    .toList());

    private final LocalDate day;
    private final Map<String, Map<String, String>> staff = new LinkedHashMap<>();

    private DemoEdition(LocalDate day) {
        this.day = day;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(content(FeedKind.STAFF), StandardCharsets.UTF_8))) {
            rows.forEach(row -> staff.put(row.getField("employee_id"), row.getFieldsAsMap()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as they are. */
    static List<FeedFile> whole() {
        return Arrays.stream(FeedKind.values()).map(DemoEdition::file).toList();
    }

    /** The files as they were on a day that has passed. */
    static List<FeedFile> of(LocalDate day) {
        return List.of(
                file(FeedKind.DEPARTMENTS),
                file(FeedKind.JOBS),
                file(FeedKind.LOCATIONS),
                new FeedFile(
                        FeedKind.STAFF.fileName(), new DemoEdition(day).write().getBytes(StandardCharsets.UTF_8)));
    }

    private static FeedFile file(FeedKind kind) {
        return new FeedFile(kind.fileName(), content(kind));
    }

    private static byte[] content(FeedKind kind) {
        try (InputStream content = DemoEdition.class.getResourceAsStream(FOLDER + kind.fileName())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(staff.values().iterator().next().keySet());
            for (Map<String, String> person : staff.values()) {
                if (known(person)) {
                    writer.writeRecord(new ArrayList<>(then(person).values()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private boolean known(Map<String, String> person) {
        return passed(person.get("hire_date")) && !UNTOUCHED.contains(person.get("username"));
    }

    private Map<String, String> then(Map<String, String> person) {
        Map<String, String> then = new LinkedHashMap<>(person);
        if (!passed(person.get("effective_on"))) {
            then.put("effective_on", day.toString());
        }
        if (!passed(person.get("leave_start")) && !passed(person.get("end_date"))) {
            then.put("employment_status", "active");
            List.of("end_date", "leave_start", "leave_end").forEach(column -> then.put(column, ""));
        }
        then.put("manager_employee_id", managerOf(person));
        return then;
    }

    /** The manager, or the nearest above who was there. */
    private String managerOf(Map<String, String> person) {
        String manager = person.get("manager_employee_id");
        return manager.isEmpty() || known(staff.get(manager)) ? manager : managerOf(staff.get(manager));
    }

    private boolean passed(String date) {
        return !date.isEmpty() && !LocalDate.parse(date).isAfter(day);
    }
}
