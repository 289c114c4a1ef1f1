package org.withoutfear.learning.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Scenario;

/**
 * Draws the variant of a scenario: one never met while there is one, by the seed; else the one met longest ago. What was told in the
 * last assessed attempt is not assessed again next while there is another. The same seed and what was met before give the same.
 */
public final class VariantDraw {

    private VariantDraw() {}

    public static Scenario.Variant of(Scenario scenario, VariantBasis basis, long seed) {
        List<Scenario.Variant> fresh = fresh(scenario, basis);
        return fresh.isEmpty()
                ? longestAgo(scenario, basis.met(), basis.assessed())
                : fresh.get(new Random(seed).nextInt(fresh.size()));
    }

    /** Those that were never met. */
    static List<Scenario.Variant> fresh(Scenario scenario, VariantBasis basis) {
        Set<String> ever = basis.met().stream().map(Met::variant).collect(Collectors.toSet());
        return scenario.variants().stream()
                .filter(variant -> !ever.contains(variant.slug()))
                .toList();
    }

    private static Scenario.Variant longestAgo(Scenario scenario, List<Met> met, boolean assessed) {
        List<String> order = Stream.concat(
                        scenario.variants().stream().map(Scenario.Variant::slug),
                        anew(met).map(Met::variant))
                .toList();
        String told = assessed ? lastAssessed(met) : null;
        return scenario.variants().stream()
                .filter(variant ->
                        scenario.variants().size() == 1 || !variant.slug().equals(told))
                .min((one, other) -> order.lastIndexOf(one.slug()) - order.lastIndexOf(other.slug()))
                .orElseThrow();
    }

    /** Without the moments that were tried again. */
    private static Stream<Met> anew(List<Met> met) {
        Set<Long> seeds = new HashSet<>();
        return met.stream().filter(one -> seeds.add(one.seed()));
    }

    private static String lastAssessed(List<Met> met) {
        return met.stream()
                .filter(Met::assessed)
                .map(Met::variant)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
