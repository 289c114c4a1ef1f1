package org.withoutfear.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void whatStandsBeforeANumberCanBeTypedAndKept() {
        for (String written : List.of("B", "BV", "BV2", "ABCDEFGHIJKLMNOPQRST")) {
            assertDoesNotThrow(() -> Settings.checkPrefix(written), written);
        }
        for (String written : List.of("", "ph", "PH-X", "PH X", "É", "ABCDEFGHIJKLMNOPQRSTU", "BV\n")) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> Settings.checkPrefix(written), written);
            assertTrue(refused.getMessage().contains("WITHOUT_FEAR_CERTIFICATE_PREFIX is \"" + written + "\""));
        }
    }
}
