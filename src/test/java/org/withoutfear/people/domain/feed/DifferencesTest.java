package org.withoutfear.people.domain.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.people.FeedDifference.Value;

class DifferencesTest {

    @Test
    void whatIsKeptIsReadColumnByColumn() {
        List<Value> values = List.of(
                new Value("family_name", "O’Neil; Smith: the second"),
                new Value("end_date", "—"),
                new Value("job_code", "CLERK"));
        assertEquals("family_name: O’Neil; Smith: the second; end_date: —; job_code: CLERK", Differences.text(values));
        assertEquals(values, Differences.values(Differences.text(values)));
        assertNull(Differences.text(List.of()));
        assertEquals(List.of(), Differences.values(null));
    }
}
