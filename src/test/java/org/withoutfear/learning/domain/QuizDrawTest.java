package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.TrainingModule;

class QuizDrawTest {

    private final TrainingModule module = Sample.module(12, List.of());

    private static List<String> slugs(List<DrawnQuestion> drawn) {
        return drawn.stream().map(DrawnQuestion::question).toList();
    }

    private List<DrawnQuestion> draw(Map<String, Integer> seen, long seed) {
        return new QuizDraw(module, seen, seed).questions();
    }

    @Test
    void drawsTheNumberOfTheManifestWithoutRepeating() {
        for (long seed = 0; seed < 200; seed++) {
            List<DrawnQuestion> drawn = draw(Map.of(), seed);
            assertEquals(4, new HashSet<>(slugs(drawn)).size());
            assertEquals(
                    List.of(1, 2, 3, 4),
                    drawn.stream().map(DrawnQuestion::position).toList());
        }
    }

    @Test
    void theSameSeedGivesTheSameQuiz() {
        assertEquals(slugs(draw(Map.of(), 99)), slugs(draw(Map.of(), 99)));
        assertEquals(
                draw(Map.of(), 99).stream().map(DrawnQuestion::options).toList(),
                draw(Map.of(), 99).stream().map(DrawnQuestion::options).toList());
    }

    @Test
    void theOrderOfASeedNeverChanges() {
        assertEquals(List.of("q-2", "q-9", "q-3", "q-1"), slugs(draw(Map.of(), 2026)));
    }

    @Test
    void anotherSeedGivesAnotherQuiz() {
        Set<List<String>> quizzes = LongStream.range(0, 50)
                .mapToObj(seed -> slugs(draw(Map.of(), seed)))
                .collect(Collectors.toSet());
        assertTrue(quizzes.size() > 40, "only " + quizzes.size() + " different quizzes");
    }

    @Test
    void everyOptionStandsInEveryPlace() {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (long seed = 0; seed < 100; seed++) {
            List<String> options = draw(Map.of(), seed).get(0).options();
            options.forEach(o -> places.computeIfAbsent(o, k -> new HashSet<>()).add(options.indexOf(o)));
        }
        assertEquals(4, places.size());
        places.values().forEach(where -> assertEquals(Set.of(0, 1, 2, 3), where));
    }

    @Test
    void unseenQuestionsComeFirstThenThoseSeenLeast() {
        Map<String, Integer> seen = new HashMap<>();
        IntStream.rangeClosed(1, 6).forEach(n -> seen.put("q-" + n, 1));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(Set.of("q-7", "q-8", "q-9", "q-10"), Set.copyOf(slugs(draw(seen, seed))));
        }
        IntStream.rangeClosed(1, 10).forEach(n -> seen.merge("q-" + n, n <= 8 ? 2 : 0, Integer::sum));
        assertTrue(slugs(draw(seen, 1)).containsAll(Set.of("q-9", "q-10")), "seen least");
    }

    @Test
    void threeQuizzesInARowShowTheWholeBankBeforeOneComesAgain() {
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= 3; seed++) {
            slugs(draw(seen, seed)).forEach(q -> seen.merge(q, 1, Integer::sum));
        }
        assertEquals(10, seen.size());
    }

    @Test
    void criticalQuestionsAreAlwaysDrawn() {
        TrainingModule strict = Sample.module(12, List.of("q-4", "q-5"));
        Map<String, Integer> seen = Map.of("q-4", 5, "q-5", 5);
        for (long seed = 0; seed < 50; seed++) {
            assertTrue(slugs(new QuizDraw(strict, seen, seed).questions()).containsAll(List.of("q-4", "q-5")));
        }
    }

    @Test
    void criticalQuestionsDoNotStandAtTheirOwnPlace() {
        TrainingModule strict = Sample.module(12, List.of("q-4"));
        Set<Integer> places = LongStream.range(0, 50)
                .mapToObj(seed ->
                        slugs(new QuizDraw(strict, Map.of(), seed).questions()).indexOf("q-4"))
                .collect(Collectors.toSet());
        assertNotEquals(1, places.size());
    }
}
