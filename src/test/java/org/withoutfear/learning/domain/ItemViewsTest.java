package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ItemFlag;
import org.withoutfear.learning.ItemView;
import org.withoutfear.learning.ItemView.OptionCount;
import org.withoutfear.learning.LanguageGap;
import org.withoutfear.learning.domain.ItemStore.Figures;
import org.withoutfear.learning.domain.ItemStore.Learners;
import org.withoutfear.learning.domain.ItemStore.Reading;
import org.withoutfear.learning.domain.ItemStore.Selection;

class ItemViewsTest {

    /** A single question: a is right; b, c and d are not. */
    private static final String SINGLE = "q-1";
    /** Several: a and b are right; c and d are not. */
    private static final String MULTIPLE = "q-2";

    private static final Reading IN_ENGLISH = new Reading(30, 20);
    private static final Reading IN_FRENCH = new Reading(10, 5);

    @Test
    void nothingIsSaidAboutFourLearnersAndAllAboutFive() {
        ItemView four = view(new Learners(SINGLE, 4, 4, 0), selections(SINGLE, "a", 9, 4));
        assertNull(four.figures());
        assertTrue(four.options().isEmpty());
        ItemView five = view(new Learners(SINGLE, 5, 5, 0), selections(SINGLE, "a", 9, 5));
        assertEquals(40, five.figures().answers());
        assertEquals(5, five.figures().learners());
        assertEquals(30, five.figures().medianSeconds());
        assertEquals(4, five.options().size());
        assertNull(new ItemViews(List.of(), List.of(), Map.of(), List.of())
                .of(Marking.of(Sample.module()))
                .get(0)
                .figures());
    }

    @Test
    void aLanguageOfFourIsNotShownAndNeitherIsTheOther() {
        assertNull(view(new Learners(SINGLE, 24, 20, 4), List.of()).figures().gap());
        assertNull(view(new Learners(SINGLE, 20, 20, 0), List.of()).figures().gap());
        assertNull(view(new Learners(SINGLE, 24, 4, 20), List.of()).figures().gap());
        assertNotNull(view(new Learners(SINGLE, 25, 20, 5), List.of()).figures().gap());
    }

    @Test
    void anOptionOfFourTakesTheSmallestOfTheOthersWithIt() {
        List<Selection> selections = new ArrayList<>();
        selections.addAll(selections(SINGLE, "a", 40, 40));
        selections.addAll(selections(SINGLE, "b", 4, 4));
        selections.addAll(selections(SINGLE, "c", 9, 9));
        selections.addAll(selections(SINGLE, "d", 12, 12));
        assertEquals(Arrays.asList(40L, null, null, 12L), counts(SINGLE, selections));
        selections.set(1, selections(SINGLE, "b", 6, 5).get(0));
        assertEquals(List.of(40L, 6L, 9L, 12L), counts(SINGLE, selections));
    }

    @Test
    void whatNobodySelectedIsFewToo() {
        assertEquals(Arrays.asList(null, null, null, null), counts(SINGLE, selections(SINGLE, "a", 40, 40)));
    }

    @Test
    void ofSeveralAnOptionIsShownWhenEnoughSelectedItAndEnoughDidNot() {
        List<Selection> selections = new ArrayList<>();
        selections.addAll(selections(MULTIPLE, "a,b", 30, 30));
        selections.addAll(selections(MULTIPLE, "a,c", 7, 7));
        selections.addAll(selections(MULTIPLE, "b", 4, 4));
        // a: 37, not selected by 4 only; b: 34 against 7; c: 7 against 34; d: nobody
        assertEquals(Arrays.asList(null, 34L, 7L, null), counts(MULTIPLE, selections));
    }

    @Test
    void onlyLearnersInTheirFirstQuizMakeUpTheFive() {
        List<Selection> selections = new ArrayList<>();
        selections.addAll(selections(MULTIPLE, "a,c", 9, 2));
        selections.addAll(selections(MULTIPLE, "b,c", 9, 2));
        selections.addAll(selections(MULTIPLE, "a,b", 20, 20));
        assertNull(counts(MULTIPLE, selections).get(2), "eighteen answers of four");
        selections.set(1, selections(MULTIPLE, "b,c", 9, 3).get(0));
        assertEquals(18, counts(MULTIPLE, selections).get(2));
    }

    @Test
    void ofAnArrangementOnlyTheRightOnesAreCounted() {
        Question order = new Question(
                "order",
                Question.Type.ORDER,
                List.of("3.1"),
                List.of(),
                "one",
                1,
                Sample.text("Order"),
                List.of(new Question.Option("a", false, Sample.text("a"), Sample.text("a"))),
                List.of(),
                null);
        List<Selection> enough =
                List.of(new Selection("order", Selection.RIGHT, 8, 7), new Selection("order", Selection.OTHER, 6, 5));
        assertEquals(List.of(new OptionCount(null, true, 8L)), new OptionCounts(order, order.correct(), enough).all());
        List<Selection> few =
                List.of(new Selection("order", Selection.RIGHT, 8, 7), new Selection("order", Selection.OTHER, 6, 4));
        assertEquals(List.of(new OptionCount(null, true, null)), new OptionCounts(order, order.correct(), few).all());
    }

    @Test
    void whatIsShownOfAWholeLeavesEnough() {
        assertEquals(Set.of("a", "b"), Suppression.shown(Map.of("a", 5L, "b", 9L)));
        assertEquals(Set.of("b"), Suppression.shown(Map.of("a", 5L, "b", 9L, "c", 1L)));
        assertEquals(Set.of("b"), Suppression.shown(Map.of("a", 3L, "b", 9L, "c", 2L)));
        assertEquals(Set.of("b"), Suppression.shown(Map.of("a", 2L, "b", 9L, "c", 2L, "d", 7L)));
        assertEquals(Set.of(), Suppression.shown(Map.of("a", 4L, "b", 9L)));
        assertEquals(Set.of(), Suppression.shown(Map.of("a", 4L, "b", 4L)));
    }

    /**
     * 90 of 100 against 70 of 100. Wilson, with z² = 3.8415: the middle (0.9 + 0.0192) / 1.0384 = 0.8852, the reach 1.96 ·
     * √(0.0009 + 0.000096) / 1.0384 = 0.0596, so 0.8256 to 0.9448; likewise 0.6042 to 0.7811. Then 0.2 - √(0.0744² + 0.0811²) =
     * 0.0900 and 0.2 + √(0.0448² + 0.0958²) = 0.3058.
     */
    @Test
    void theGapHasTheIntervalWorkedOutByHand() {
        LanguageGap gap = PassGap.between(90, 100, 70, 100);
        assertEquals(0.2, gap.difference(), 1e-9);
        assertEquals(0.0900, gap.low(), 0.0001);
        assertEquals(0.3058, gap.high(), 0.0001);
        assertTrue(gap.certain());
        assertFalse(PassGap.between(9, 10, 7, 10).certain(), "so few may differ by chance");
        assertTrue(PassGap.between(70, 100, 90, 100).certain());
        assertEquals(-0.0900, PassGap.between(70, 100, 90, 100).high(), 0.0001);
    }

    @Test
    void flagsFollowTheThresholds() {
        assertEquals(List.of(), flags(30, 0.7, 0.15, null));
        assertEquals(List.of(ItemFlag.TOO_EASY), flags(30, 0.95, 0.3, null));
        assertEquals(List.of(), flags(30, 0.949, 0.3, null));
        assertEquals(List.of(ItemFlag.TOO_HARD), flags(30, 0.4, 0.3, null));
        assertEquals(List.of(), flags(30, 0.401, 0.3, null));
        assertEquals(List.of(ItemFlag.DOES_NOT_DISCRIMINATE), flags(30, 0.7, 0.149, null));
        assertEquals(List.of(), flags(30, 0.7, null, null));
        assertEquals(List.of(), flags(29, 0.3, -0.2, null), "too few answers to say");
        assertEquals(List.of(ItemFlag.LANGUAGE_GAP), flags(200, 0.8, 0.3, PassGap.between(90, 100, 70, 100)));
        assertEquals(List.of(), flags(20, 0.8, 0.3, PassGap.between(90, 100, 70, 100)));
        assertEquals(List.of(), flags(200, 0.8, 0.3, PassGap.between(8, 10, 7, 10)));
        assertEquals(
                List.of(),
                flags(9000, 0.8, 0.3, PassGap.between(4000, 5000, 3600, 5000)),
                "certain, and yet smaller than what matters");
    }

    private static List<ItemFlag> flags(long answers, double share, Double discrimination, LanguageGap gap) {
        return ItemFlags.of(new Figures(SINGLE, answers, share, discrimination, IN_ENGLISH, IN_FRENCH), gap);
    }

    private static List<Selection> selections(String question, String selected, long answers, long learners) {
        return List.of(new Selection(question, selected, answers, learners));
    }

    private static List<Long> counts(String question, List<Selection> selections) {
        return view(new Learners(question, 99, 50, 49), selections).options().stream()
                .map(OptionCount::answers)
                .toList();
    }

    private static ItemView view(Learners learners, List<Selection> selections) {
        Figures figures = new Figures(learners.question(), 40, 0.5, 0.2, IN_ENGLISH, IN_FRENCH);
        return new ItemViews(List.of(figures), List.of(learners), Map.of(learners.question(), 30.4), selections)
                .of(Marking.of(Sample.module())).stream()
                        .filter(item -> item.slug().equals(learners.question()))
                        .findFirst()
                        .orElseThrow();
    }
}
