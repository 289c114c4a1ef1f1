package org.withoutfear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a city copies and fills in can be loaded by a shell as it stands: a value with a space is between quotation marks. */
class EnvironmentExampleTest {

    private static final Pattern SETTING = Pattern.compile("#?[A-Z][A-Z_]+=.*");
    private static final Pattern LOADED_WHOLE =
            Pattern.compile("#?[A-Z][A-Z_]+=(\"[^\"$`\\\\]*\"|[^\\s\"'$`\\\\&;|<>()]*)");

    @Test
    void eachSettingIsLoadedWhole() throws IOException {
        List<String> settings = Files.readAllLines(Path.of("wildfly-config", "environment.example")).stream()
                .filter(line -> SETTING.matcher(line).matches())
                .toList();
        assertTrue(settings.size() > 20, "the settings are recognised");
        assertEquals(
                List.of(),
                settings.stream()
                        .filter(line -> !LOADED_WHOLE.matcher(line).matches())
                        .toList());
    }
}
