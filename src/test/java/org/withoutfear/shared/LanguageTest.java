package org.withoutfear.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"09:04, 9 h 04", "00:15, 0 h 15", "10:00, 10 h 00", "20:09, 20 h 09"})
    void frenchWritesNoZeroBeforeAnHour(LocalTime time, String written) {
        String text = Language.FR.write(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time);
        assertEquals(written, text.replaceAll("\\h", " "));
    }

    @Test
    void frenchCountsTheFirstDayOfAMonth() {
        assertEquals("1er mai 2026", Language.FR.date(LocalDate.of(2026, 5, 1)));
        assertEquals("11 mai 2026", Language.FR.date(LocalDate.of(2026, 5, 11)));
    }
}
