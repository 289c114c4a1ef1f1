package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.BilingualText;

class QuizDrawTest {

    private final TrainingModule module = Sample.module(12, List.of());

    private static List<String> slugs(List<DrawnQuestion> drawn) {
        return drawn.stream().map(DrawnQuestion::question).toList();
    }

    private List<DrawnQuestion> draw(Map<String, Integer> seen, long seed) {
        return Sample.draw(Marking.of(module), seen, null, seed).draw();
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
            assertTrue(slugs(Sample.draw(Marking.of(strict), seen, null, seed).draw())
                    .containsAll(List.of("q-4", "q-5")));
        }
    }

    @Test
    void theBlueprintFillsEachCellUnseenFirst() {
        List<QuizPlan.Cell> cells = List.of(new QuizPlan.Cell(Duty.ASK, 1, 2), new QuizPlan.Cell(Duty.ASK, 3, 1));
        TrainingModule drafted = Sample.module(new QuizPlan(3, List.of("q-1"), cells, 0));
        Map<String, Integer> seen = Map.of("q-1", 3, "q-2", 1, "q-3", 1, "q-9", 1);
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(
                    Set.of("q-1", "q-4", "q-10"),
                    Set.copyOf(slugs(
                            Sample.draw(Marking.of(drafted), seen, null, seed).draw())));
        }
    }

    private static Marking without(TrainingModule module, String... withdrawn) {
        return new Marking(
                module,
                Stream.of(withdrawn)
                        .map(slug -> new Ruling(
                                module.slug(),
                                module.version(),
                                slug,
                                new ChallengeAnswer(Decision.WITHDRAWN, Set.of(), Sample.text("Why")),
                                3,
                                Sample.NOON))
                        .collect(Collectors.groupingBy(Ruling::question)));
    }

    @Test
    void aWithdrawnQuestionIsNotDrawnThoughItWasCriticalAndTheQuizIsFull() {
        TrainingModule strict = Sample.module(12, List.of("q-4"));
        for (long seed = 0; seed < 50; seed++) {
            List<String> drawn = slugs(
                    Sample.draw(without(strict, "q-4"), Map.of(), null, seed).draw());
            assertEquals(4, Set.copyOf(drawn).size());
            assertFalse(drawn.contains("q-4"));
        }
    }

    @Test
    void aShortCellTakesAnotherQuestionOfTheSameDutyThenAny() {
        List<QuizPlan.Cell> cells = List.of(new QuizPlan.Cell(Duty.ASK, 3, 2));
        TrainingModule drafted = Sample.module(new QuizPlan(2, List.of(), cells, 0));
        List<Question> bank = Stream.of("a-1", "s-1", "s-2")
                .map(slug -> onClause(slug, slug.startsWith("a") ? "3.1" : "9.9"))
                .toList();
        TrainingModule two =
                Sample.moduleOf(new QuizPlan(2, List.of(), List.of(new QuizPlan.Cell(Duty.ASK, 1, 2)), 0), bank);
        for (long seed = 0; seed < 50; seed++) {
            List<String> drawn = slugs(
                    Sample.draw(without(drafted, "q-9"), Map.of(), null, seed).draw());
            assertEquals(2, drawn.size());
            assertTrue(drawn.contains("q-10") && !drawn.contains("q-9"), drawn.toString());
            List<String> any =
                    slugs(Sample.draw(without(two, "s-2"), Map.of(), null, seed).draw());
            assertEquals(Set.of("a-1", "s-1"), Set.copyOf(any));
            List<String> exhausted = slugs(Sample.draw(without(two, "s-1", "s-2"), Map.of(), null, seed)
                    .draw());
            assertEquals(List.of("a-1"), exhausted, "a shorter quiz when there are no more");
        }
    }

    @Test
    void halfIsAskedOnTheDutyToLearnAgainUnseenFirst() {
        List<Question> bank = Stream.of("a-1", "a-2", "a-3", "a-4", "s-1", "s-2", "s-3", "s-4", "s-5")
                .map(slug -> onClause(slug, slug.startsWith("a") ? "3.1" : "4.1"))
                .toList();
        TrainingModule two = Sample.moduleOf(new QuizPlan(4, List.of("s-5"), List.of(), 0), bank);
        Map<String, Integer> seen = Map.of("a-1", 1, "a-3", 1, "s-1", 1, "s-2", 1);
        for (long seed = 0; seed < 50; seed++) {
            QuizDraw draw = Sample.draw(Marking.of(two), seen, Duty.ASK, seed);
            List<String> drawn = slugs(draw.draw());
            assertEquals(4, drawn.size());
            assertTrue(drawn.containsAll(List.of("a-2", "a-4", "s-5")), drawn.toString());
        }
    }

    private static Question onClause(String slug, String clause) {
        Question like = Sample.questions().get(0);
        return new Question(
                slug, like.type(), List.of(clause), List.of(), "one", 1, like.text(), like.options(), List.of(), null);
    }

    @Test
    void whatIsPutInOrderNeverLiesInOrderAndARecordStaysAsItReads() {
        for (long seed = 0; seed < 60; seed++) {
            assertNotEquals(List.of("a", "b", "c"), shown(Type.ORDER, seed));
            assertEquals(List.of("a", "b", "c"), shown(Type.MARK, seed));
        }
    }

    private static List<String> shown(Type type, long seed) {
        BilingualText text = Sample.text("t");
        List<Question.Option> options = Stream.of("a", "b", "c")
                .map(slug -> new Question.Option(slug, slug.equals("a"), text, text))
                .toList();
        Question question =
                new Question("q", type, List.of("3.1"), List.of(), "one", 1, text, options, List.of(), null);
        TrainingModule one = Sample.moduleOf(new QuizPlan(1, List.of(), List.of(), 0), List.of(question));
        return Sample.draw(Marking.of(one), Map.of(), null, seed).draw().get(0).options();
    }

    @Test
    void criticalQuestionsDoNotStandAtTheirOwnPlace() {
        TrainingModule strict = Sample.module(12, List.of("q-4"));
        Set<Integer> places = LongStream.range(0, 50)
                .mapToObj(seed -> slugs(Sample.draw(Marking.of(strict), Map.of(), null, seed)
                                .draw())
                        .indexOf("q-4"))
                .collect(Collectors.toSet());
        assertNotEquals(1, places.size());
    }
}
