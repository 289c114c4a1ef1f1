package org.withoutfear.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.withoutfear.people.FeedFile;

class DemoEditionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-08");

    private final List<NamedCsvRecord> staff = staff(DemoEdition.of(DAY));
    private final Set<String> employees = values("employee_id");

    @Test
    void nobodyIsInItBeforeTheyWereHiredAndNothingIsToCome() {
        for (NamedCsvRecord row : staff) {
            for (String column : List.of("hire_date", "effective_on", "leave_start", "end_date")) {
                String date = row.getField(column);
                assertTrue(date.isEmpty() || !LocalDate.parse(date).isAfter(DAY), row::toString);
            }
        }
        assertTrue(values("employment_status").contains("leave"), "a leave that had begun");
        assertFalse(values("employment_status").contains("left"), "who left only later");
    }

    @Test
    void thosePeopleTryThingsWithAreNotInItAndEverybodyElseHasAManagerWhoIs() {
        Set<String> usernames = values("username");
        assertTrue(DemoAccounts.USERNAMES.stream().noneMatch(usernames::contains));
        List<NamedCsvRecord> without = staff.stream()
                .filter(row -> row.getField("manager_employee_id").isEmpty())
                .toList();
        assertEquals(1, without.size());
        assertTrue(employees.containsAll(values("manager_employee_id").stream()
                .filter(manager -> !manager.isEmpty())
                .toList()));
    }

    private Set<String> values(String column) {
        return staff.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> staff(List<FeedFile> files) {
        byte[] content = files.stream()
                .filter(file -> file.name().equals("staff.csv"))
                .findFirst()
                .orElseThrow()
                .content();
        return CsvReader.builder().ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8)).stream()
                .toList();
    }
}
