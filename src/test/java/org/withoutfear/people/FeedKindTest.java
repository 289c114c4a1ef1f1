package org.withoutfear.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.withoutfear.shared.Language;

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
            assertEquals(
                    new HashSet<>(kind.names()),
                    Stream.concat(kind.required().stream(), optional.stream()).collect(Collectors.toSet()),
                    kind.fileName());
        }
    }

    @Test
    void theOperatorsGuideNamesEveryWordThatAColumnMayBe() throws IOException {
        List<String> words = names(Files.readString(Path.of("src", "docs", "operations.md")));
        for (FeedColumn column : columns()) {
            assertTrue(words.containsAll(column.values()), column.name());
        }
    }

    /** Whoever copies the example begins with a file that is taken. */
    @Test
    void everyExampleIsWhatItsColumnHolds() {
        for (FeedColumn column : columns()) {
            assertTrue(column.example().length() <= column.most(), column.name());
            assertTrue(column.values().isEmpty() || column.values().contains(column.example()), column.name());
            assertTrue(!column.required() || !column.example().isEmpty(), column.name());
        }
    }

    /** The page that shows the columns says of each what it is. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyColumnIsExplained(Language language) {
        for (FeedKind kind : FeedKind.values()) {
            assertTrue(language.sentences().containsKey("people.feed.file." + kind), kind.fileName());
        }
        for (FeedColumn column : columns()) {
            assertTrue(language.sentences().containsKey("people.feed.about." + column.name()), column.name());
        }
    }

    private static List<FeedColumn> columns() {
        return Stream.of(FeedKind.values())
                .flatMap(kind -> kind.columns().stream())
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
