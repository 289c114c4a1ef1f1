package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.withoutfear.catalogue.Scenario;

/**
 * Draws the variant of a scenario: one never seen while there is one, else one of those seen least. What is left open comes from
 * the seed, so that the same seed and history give the same variant.
 */
public final class VariantDraw {

    private VariantDraw() {}

    /** @param timesSeen how often this person met each variant, by slug; one that is absent was never met */
    public static Scenario.Variant of(Scenario scenario, Map<String, Integer> timesSeen, long seed) {
        int least = scenario.variants().stream()
                .mapToInt(variant -> timesSeen.getOrDefault(variant.slug(), 0))
                .min()
                .orElseThrow();
        List<Scenario.Variant> fresh = scenario.variants().stream()
                .filter(variant -> timesSeen.getOrDefault(variant.slug(), 0) == least)
                .toList();
        return fresh.get(new Random(seed).nextInt(fresh.size()));
    }
}
