package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.withoutfear.shared.Fault;

class BalanceChecksTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void theRightOptionIsNotNearlyAlwaysTheLongest() {
        check(8, 7, 4);
        assertTrue(faults.get(0).message().contains("longest in 7 of 8, in English"), faults::toString);
        assertEquals("module/questions.yaml", faults.get(0).file());
        assertEquals(2, faults.get(0).line());
    }

    @Test
    void norNearlyAlwaysTheFirst() {
        check(8, 4, 7);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).message().contains("place 1 in 7 of 8"), faults::toString);
    }

    @Test
    void threeInFourMayBe() {
        check(8, 6, 6);
        assertEquals(List.of(), faults);
    }

    @Test
    void fewQuestionsSayNothing() {
        check(5, 5, 5);
        assertEquals(List.of(), faults);
    }

    /** A bank with so many questions, of which in so many the right option is the longest, and in so many the first. */
    private void check(int questions, int longest, int first) {
        StringBuilder bank = new StringBuilder("questions:\n");
        for (int i = 0; i < questions; i++) {
            String right = "{option: right, correct: true, text: " + text(i < longest ? 30 : 10) + "}";
            String wrong = "{option: wrong, text: " + text(20) + "}";
            bank.append("  - question: q-").append(i).append("\n    options:\n");
            bank.append("      - ").append(i < first ? right : wrong).append("\n");
            bank.append("      - ").append(i < first ? wrong : right).append("\n");
        }
        BalanceChecks.check(
                new ModuleSource("module", new TreeMap<>(Map.of("questions.yaml", bank.toString())), Set.of(), faults));
    }

    private static String text(int length) {
        String text = "x".repeat(length);
        return "{en: " + text + ", fr: " + text + "}";
    }
}
