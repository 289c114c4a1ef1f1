package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Scenario;

class VariantDrawTest {

    private final Scenario scenario = Sample.told();

    @Test
    void aVariantIsNotMetAgainWhileOthersAreUnseen() {
        for (long seed = 0; seed < 50; seed++) {
            Map<String, Integer> met = new HashMap<>();
            Set<String> drawn = new HashSet<>();
            for (int time = 0; time < scenario.variants().size(); time++) {
                String slug = VariantDraw.of(scenario, met, seed + time).slug();
                drawn.add(slug);
                met.merge(slug, 1, Integer::sum);
            }
            assertEquals(scenario.variants().size(), drawn.size(), "seed " + seed);
        }
    }

    @Test
    void theSameSeedAndHistoryGiveTheSameVariantAndSeedsDiffer() {
        Set<String> drawn = new HashSet<>();
        for (long seed : new Random(2026).longs(50).toArray()) {
            String once = VariantDraw.of(scenario, Map.of(), seed).slug();
            assertEquals(once, VariantDraw.of(scenario, Map.of(), seed).slug());
            drawn.add(once);
        }
        assertEquals(scenario.variants().size(), drawn.size());
    }

    @Test
    void whenAllAreSeenOneOfThoseSeenLeastComes() {
        assertEquals(
                "evening",
                VariantDraw.of(scenario, Map.of("morning", 2, "evening", 1), 7).slug());
    }
}
