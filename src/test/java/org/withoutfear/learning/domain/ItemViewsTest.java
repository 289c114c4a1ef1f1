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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ChallengeAnswer;
import org.withoutfear.learning.Decision;
import org.withoutfear.learning.ItemFigures.Withheld;
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

    /** Nothing of it is held back. */
    private static final List<Selection> EVEN = Stream.of("a", "b", "c", "d")
            .map(option -> new Selection(SINGLE, option, 10, 10))
            .toList();

    private static final Reading IN_ENGLISH = new Reading(30, 20);
    private static final Reading IN_FRENCH = new Reading(10, 5);
    private static final Reading ALL_RIGHT = new Reading(93, 93);
    private static final Reading FEW_RIGHT = new Reading(90, 50);
    private static final Learners LEARNERS = new Learners(SINGLE, 40, 20, 20);
    private static final Learners BY_MANY = new Learners(SINGLE, 183, 93, 90);

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
        assertNull(view(new Learners(SINGLE, 24, 20, 4), EVEN).figures().gap());
        assertNull(view(new Learners(SINGLE, 20, 20, 0), EVEN).figures().gap());
        assertNull(view(new Learners(SINGLE, 24, 4, 20), EVEN).figures().gap());
        assertNotNull(view(new Learners(SINGLE, 25, 20, 5), EVEN).figures().gap());
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
    void whereTheRightOptionIsHeldBackThePointsAreToo() {
        List<Selection> selections = new ArrayList<>(selections(SINGLE, "a", 4, 4));
        selections.addAll(selections(SINGLE, "b", 12, 12));
        selections.addAll(selections(SINGLE, "c", 24, 24));
        assertWithheld(Withheld.FEW, view(LEARNERS, selections));
        selections.set(0, new Selection(SINGLE, "a", 20, 20));
        selections.set(1, new Selection(SINGLE, "b", 4, 4));
        selections.add(new Selection(SINGLE, "d", 3, 3));
        ItemView shown = view(LEARNERS, selections);
        assertNull(shown.options().get(1).answers());
        assertNull(shown.figures().withheld());
        assertEquals(0.5, shown.figures().share());
        assertEquals(0.2, shown.figures().discrimination());
        assertNotNull(shown.figures().gap());
    }

    @Test
    void ofSeveralThePointsAreHeldBackWhenTheyTellOfOneOptionOrOfFewMistakes() {
        List<Selection> one = List.of(
                new Selection(MULTIPLE, "a,b", 20, 20),
                new Selection(MULTIPLE, "a,c", 9, 9),
                new Selection(MULTIPLE, "b,c", 9, 9),
                new Selection(MULTIPLE, "a,d", 2, 2));
        assertEquals(Arrays.asList(31L, 29L, 18L, null), counts(MULTIPLE, one));
        assertWithheld(Withheld.FEW, view(new Learners(MULTIPLE, 40, 20, 20), one));
        List<Selection> few = List.of(
                new Selection(MULTIPLE, "a,b", 36, 36),
                new Selection(MULTIPLE, "a,c", 2, 2),
                new Selection(MULTIPLE, "a,d", 1, 1));
        assertEquals(Arrays.asList(null, null, null, null), counts(MULTIPLE, few));
        List<Selection> many = List.of(
                new Selection(MULTIPLE, "a,b", 36, 36),
                new Selection(MULTIPLE, "a,c", 3, 3),
                new Selection(MULTIPLE, "a,d", 3, 3));
        assertEquals(Arrays.asList(null, 36L, null, null), counts(MULTIPLE, many));
        assertNull(view(new Learners(MULTIPLE, 42, 21, 21), many).figures().withheld());
    }

    @Test
    void afterARulingThePointsSayNothingOfTheQuestionAndNothingOfTheFew() {
        List<Selection> selections = new ArrayList<>(selections(SINGLE, "a", 152, 152));
        selections.addAll(selections(SINGLE, "b", 14, 14));
        selections.addAll(selections(SINGLE, "c", 9, 9));
        selections.addAll(selections(SINGLE, "d", 8, 8));
        for (Decision decision : List.of(Decision.REKEYED, Decision.WITHDRAWN)) {
            ItemView item =
                    view(new Figures(SINGLE, 183, 1.0, 0.0, ALL_RIGHT, FEW_RIGHT), BY_MANY, selections, decision);
            assertWithheld(Withheld.RULING, item);
            assertEquals(List.of(), item.figures().flags());
            assertEquals(183, item.figures().answers());
            assertEquals(
                    List.of(152L, 14L, 9L, 8L),
                    item.options().stream().map(OptionCount::answers).toList());
        }
    }

    @Test
    void afterARulingTheArrangementsThatAreRightAreThoseOfTheRuling() {
        Question order = order();
        Marking ruled = new Marking(Sample.module(), Map.of("order", List.of(ruling("order", Decision.WITHDRAWN))));
        assertEquals(
                List.of(new OptionCount(null, true, null)),
                new OptionCounts(
                                order,
                                ruled,
                                List.of(
                                        new Selection("order", Selection.RIGHT, 9, 9),
                                        new Selection("order", Selection.OTHER, 9, 9)))
                        .all());
    }

    @Test
    void aFlagMaySayNoMoreOfTooFewThanAFigure() {
        List<Selection> selections = selections(SINGLE, "a", 99, 99);
        Figures easy = new Figures(SINGLE, 99, 1.0, null, IN_ENGLISH, IN_FRENCH);
        ItemView few = view(easy, new Learners(SINGLE, 99, 50, 49), selections, null);
        assertWithheld(Withheld.FEW, few);
        assertEquals(List.of(), few.figures().flags(), "fewer than five of these may have erred");
        assertEquals(
                List.of(ItemFlag.TOO_EASY),
                view(easy, new Learners(SINGLE, 100, 50, 50), selections, null)
                        .figures()
                        .flags());
    }

    private static void assertWithheld(Withheld why, ItemView item) {
        assertEquals(why, item.figures().withheld());
        assertNull(item.figures().share());
        assertNull(item.figures().discrimination());
        assertNull(item.figures().gap());
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
        Question order = order();
        List<Selection> enough =
                List.of(new Selection("order", Selection.RIGHT, 8, 7), new Selection("order", Selection.OTHER, 6, 5));
        assertEquals(
                List.of(new OptionCount(null, true, 8L)),
                new OptionCounts(order, Marking.of(Sample.module()), enough).all());
        List<Selection> few =
                List.of(new Selection("order", Selection.RIGHT, 8, 7), new Selection("order", Selection.OTHER, 6, 4));
        assertEquals(
                List.of(new OptionCount(null, true, null)),
                new OptionCounts(order, Marking.of(Sample.module()), few).all());
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

    private static Question order() {
        return new Question(
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
    }

    private static Ruling ruling(String question, Decision decision) {
        Set<String> key = decision == Decision.REKEYED ? Set.of("b") : Set.of();
        return new Ruling(
                "counter", "1.0.0", question, new ChallengeAnswer(decision, key, Sample.text("Why")), 3, Sample.NOON);
    }

    private static ItemView view(Learners learners, List<Selection> selections) {
        return view(new Figures(learners.question(), 40, 0.5, 0.2, IN_ENGLISH, IN_FRENCH), learners, selections, null);
    }

    /** @param ruled what was ruled on the question; null when it stands */
    private static ItemView view(Figures figures, Learners learners, List<Selection> selections, Decision ruled) {
        String question = learners.question();
        Marking marking = ruled == null
                ? Marking.of(Sample.module())
                : new Marking(Sample.module(), Map.of(question, List.of(ruling(question, ruled))));
        return new ItemViews(List.of(figures), List.of(learners), Map.of(question, 30.4), selections)
                .of(marking).stream()
                        .filter(item -> item.slug().equals(question))
                        .findFirst()
                        .orElseThrow();
    }
}
