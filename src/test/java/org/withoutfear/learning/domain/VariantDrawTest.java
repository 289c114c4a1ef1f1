package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Scenario;

class VariantDrawTest {

    private final Scenario scenario = Sample.told();

    private final List<Met> met = new ArrayList<>();

    private Met practised(String variant) {
        return new Met(variant, met.size(), false);
    }

    private Met assessed(String variant) {
        return new Met(variant, met.size(), true);
    }

    private String next(boolean assessed, long seed) {
        return VariantDraw.of(scenario, new VariantBasis(met, assessed), seed).slug();
    }

    @Test
    void aVariantIsNotMetAgainWhileOthersAreUnseen() {
        for (long seed = 0; seed < 50; seed++) {
            met.clear();
            for (int time = 0; time < scenario.variants().size(); time++) {
                met.add(practised(next(false, seed + time)));
            }
            assertEquals(
                    scenario.variants().size(),
                    met.stream().map(Met::variant).distinct().count(),
                    "seed " + seed);
        }
    }

    @Test
    void theSameSeedAndHistoryGiveTheSameVariantAndSeedsDiffer() {
        Set<String> drawn = new HashSet<>();
        for (long seed : new Random(2026).longs(50).toArray()) {
            String once = next(true, seed);
            assertEquals(once, next(true, seed));
            drawn.add(once);
        }
        assertEquals(scenario.variants().size(), drawn.size());
    }

    @Test
    void whenAllAreMetTheOneMetLongestAgoComesHoweverOftenItWasMet() {
        met.add(practised("evening"));
        met.add(practised("morning"));
        met.add(practised("morning"));
        met.add(practised("evening"));
        for (long seed = 0; seed < 20; seed++) {
            assertEquals("morning", next(false, seed));
        }
    }

    @Test
    void aMomentTriedAgainMeetsNothingNew() {
        met.add(practised("morning"));
        met.add(practised("evening"));
        met.add(new Met("morning", met.get(0).seed(), false));
        met.add(new Met("morning", met.get(0).seed(), false));
        assertEquals("morning", next(false, 7));
    }

    @Test
    void theLastAssessedStoryIsNotAssessedAgainNextWhateverWasPractisedSince() {
        met.add(assessed("morning"));
        met.add(practised("evening"));
        assertEquals("morning", next(false, 7), "met longest ago");
        assertEquals("evening", next(true, 7), "but not what was told when it counted");
    }

    @Test
    void renewedYearAfterYearItIsNeverLastYearsStory() {
        Random random = new Random(2027);
        String last = null;
        for (int year = 0; year < 40; year++) {
            String told = next(true, random.nextLong());
            assertNotEquals(last, told, "year " + year);
            met.add(assessed(told));
            for (int more = random.nextInt(5); more > 0; more--) {
                met.add(
                        random.nextBoolean()
                                ? practised(next(false, random.nextLong()))
                                : new Met(told, met.get(0).seed(), false));
            }
            last = told;
        }
    }

    @Test
    void aVariantThatIsNoMoreIsNothing() {
        met.add(assessed("at-noon"));
        met.add(practised("morning"));
        assertEquals("evening", next(true, 7));
    }

    @Test
    void theOnlyVariantIsAlwaysIt() {
        met.add(assessed(""));
        assertEquals(
                "",
                VariantDraw.of(Sample.scenario(), new VariantBasis(met, true), 7)
                        .slug());
    }
}
