package org.withoutfear.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static BilingualText words(String text) {
        return new BilingualText(text, text + " (fr)");
    }

    private static Question.Option option(String slug, String text, boolean correct) {
        return new Question.Option(slug, correct, words(text), words("Because"));
    }

    private static Question named(String slug, Type type, String text, Question.Option... options) {
        return new Question(
                slug, type, List.of("3.1"), List.of(), "one", 1, words(text), List.of(options), List.of(), null);
    }

    private static void same(Question one, Question other) {
        assertTrue(one.asksTheSame(other) && other.asksTheSame(one));
        assertEquals(one.fingerprint(), other.fingerprint());
    }

    private static void other(Question one, Question other) {
        assertFalse(one.asksTheSame(other) || other.asksTheSame(one));
        assertNotEquals(one.fingerprint(), other.fingerprint());
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "MULTIPLE"})
    void whatAQuestionIsCalledAndWhereItsChoicesStandDoesNotChangeWhatItAsks(Type type) {
        Question.Option yes = option("yes", "Yes", true);
        Question.Option no = option("no", "No", false);
        Question asked = named("q", type, "May I?", yes, no);
        same(asked, named("q", type, "May I?", no, yes));
        same(asked, named("q-renamed", type, "May I?", no, yes));
        other(asked, named("q", type, "May we?", yes, no));
        other(asked, named("q", type, "May I?", yes, option("no", "Never", false)));
        other(asked, named("q", type, "May I?", option("yes", "Yes", false), option("no", "No", true)));
        other(asked, named("q", type, "May I?", option("no", "Yes", true), option("yes", "No", false)));
        other(asked, named("q", type, "May I?", yes, no, option("ask", "Ask", false)));
    }

    @Test
    void aTextRewrittenInOneLanguageAsksSomethingElse() {
        Question asked = named("q", Type.SINGLE, "May I?", option("yes", "Yes", true));
        other(
                asked,
                new Question(
                        "q",
                        Type.SINGLE,
                        List.of("3.1"),
                        List.of(),
                        "one",
                        1,
                        new BilingualText("May I?", "Puis-je ?"),
                        asked.options(),
                        List.of(),
                        null));
    }

    @Test
    void theOrderOfStepsAndOfThePiecesOfADocumentIsWhatIsAsked() {
        Question.Option first = option("first", "First", true);
        Question.Option then = option("then", "Then", false);
        for (Type type : List.of(Type.ORDER, Type.MARK)) {
            same(named("q", type, "Put", first, then), named("r", type, "Put", first, then));
            other(named("q", type, "Put", first, then), named("q", type, "Put", then, first));
        }
    }

    @Test
    void whatIsMatchedMayMoveButNotItsCounterpart() {
        Question.Item x = new Question.Item("x", "a", words("X"), TEXT);
        Question.Item y = new Question.Item("y", "b", words("Y"), TEXT);
        Question asked = question(Type.MATCH, List.of(x, y));
        same(asked, question(Type.MATCH, List.of(y, x)));
        other(asked, question(Type.MATCH, List.of(x, new Question.Item("y", "a", words("Y"), TEXT))));
    }
}
