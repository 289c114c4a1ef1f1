package org.withoutfear.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeedKindTest {

    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    /** Whoever writes the HR files for the first time has nothing but this. */
    @Test
    void theOperatorsGuideNamesEachFileAndItsColumns() throws IOException {
        List<String> guide = Files.readAllLines(Path.of("src", "docs", "operations.md"));
        for (FeedKind kind : FeedKind.values()) {
            String line = guide.stream()
                    .filter(row -> row.startsWith("| `" + kind.fileName() + "`"))
                    .findFirst()
                    .orElse(null);
            assertNotNull(line, kind.fileName());
            String[] cells = line.split("\\|");
            assertEquals(kind.required(), names(cells[2]), kind.fileName());
            List<String> optional = cells.length > 3 ? names(cells[3]) : List.of();
            assertEquals(optional, optional.stream().filter(kind::knows).toList(), kind.fileName());
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
