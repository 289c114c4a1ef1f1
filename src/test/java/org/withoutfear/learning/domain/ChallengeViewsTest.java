package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Item;
import org.withoutfear.catalogue.Question.Option;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.shared.BilingualText;

/** The arrangement that is right since a ruling, as its author is shown it beside that of the file. */
class ChallengeViewsTest {

    private static Question question(Type type, Item... items) {
        List<Option> options = Stream.of("a", "b")
                .map(slug -> new Option(slug, slug.equals("a"), Sample.text(slug), null))
                .toList();
        return new Question(
                "q", type, List.of("3.1"), List.of(), "one", 1, Sample.text("Q"), options, List.of(items), null);
    }

    private static List<String> english(Question question, Set<String> key) {
        return ChallengeViews.rearranged(question, key).stream()
                .map(BilingualText::en)
                .toList();
    }

    @Test
    void stepsStandInTheOrderThatIsRightNow() {
        Question order = question(Type.ORDER);
        assertEquals(List.of("1. b", "2. a"), english(order, Set.of("a=2", "b=1")));
        assertEquals(List.of(), english(order, order.correct()), "that of the file stands");
    }

    @Test
    void eachThingStandsWithItsNewCounterpart() {
        Question match = question(
                Type.MATCH, new Item("x", "a", Sample.text("X"), null), new Item("y", "b", Sample.text("Y"), null));
        assertEquals(List.of("X – b", "Y – b"), english(match, Set.of("x=b", "y=b")));
    }

    @Test
    void nothingIsArrangedWhereOptionsAreSelected() {
        assertEquals(List.of(), english(question(Type.SINGLE), Set.of("b")));
    }
}
