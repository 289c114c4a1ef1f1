package org.withoutfear.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.shared.BilingualText;

class QuestionTest {

    private static final BilingualText TEXT = new BilingualText("text", "texte");

    private static Question question(Type type, List<Question.Item> items) {
        List<Question.Option> options = Stream.of("a", "b", "c")
                .map(slug -> new Question.Option(slug, !slug.equals("c"), TEXT, TEXT))
                .toList();
        return new Question("q", type, List.of("3.1"), List.of(), "one", 1, TEXT, options, items, null);
    }

    private static Question match() {
        return question(
                Type.MATCH, List.of(new Question.Item("x", "a", TEXT, TEXT), new Question.Item("y", "a", TEXT, TEXT)));
    }

    @Test
    void anOrderIsTheOrderOfTheFile() {
        Question order = question(Type.ORDER, List.of());
        assertEquals(Set.of("a=1", "b=2", "c=3"), order.correct());
        assertTrue(order.complete(Set.of("a=3", "b=2", "c=1")));
        assertFalse(order.complete(Set.of("a=3", "b=2")), "one is not placed");
        assertFalse(order.complete(Set.of("a=1", "b=1", "c=2")), "a place is taken twice");
        assertTrue(order.consistent(Set.of("a=1", "b=1")), "though it may be kept while one is at it");
        assertFalse(order.consistent(Set.of("a=1", "a=2")), "one thing in two places");
        assertFalse(order.consistent(Set.of("a=4")));
        assertFalse(order.consistent(Set.of("a")));
    }

    @Test
    void twoItemsMayHaveTheSameCounterpart() {
        Question match = match();
        assertEquals(Set.of("x=a", "y=a"), match.correct());
        assertTrue(match.complete(Set.of("x=a", "y=a")));
        assertFalse(match.complete(Set.of("x=a")));
        assertFalse(match.consistent(Set.of("x=a", "x=b")));
        assertFalse(match.consistent(Set.of("a=x")));
    }

    @Test
    void whatIsMarkedIsASelection() {
        Question mark = question(Type.MARK, List.of());
        assertEquals(Set.of("a", "b"), mark.correct());
        assertTrue(mark.complete(Set.of("c")));
        assertFalse(mark.complete(Set.of()));
        assertFalse(mark.consistent(Set.of("a=1")));
    }
}
