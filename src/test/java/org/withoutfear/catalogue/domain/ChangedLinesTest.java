package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.ContentChange.Passage;

/** What changed in a text is shown line by line, and nothing that stayed. */
class ChangedLinesTest {

    @Test
    void theSameTextHasNoChange() {
        assertEquals(List.of(), ChangedLines.of("a\nb\n", "a\nb\n"));
    }

    @Test
    void eachPlaceIsAPassageOfItsOwn() {
        assertEquals(
                List.of(
                        new Passage(2, List.of("b"), List.of("B")),
                        new Passage(4, List.of(), List.of("c and a half")),
                        new Passage(6, List.of("e"), List.of())),
                ChangedLines.of("a\nb\nc\nd\ne\nf", "a\nB\nc\nc and a half\nd\nf"));
    }

    @Test
    void atTheBeginningAndAtTheEnd() {
        assertEquals(List.of(new Passage(1, List.of(), List.of("a"))), ChangedLines.of("b", "a\nb"));
        assertEquals(List.of(new Passage(2, List.of("b"), List.of())), ChangedLines.of("a\nb", "a"));
        assertEquals(List.of(new Passage(1, List.of(), List.of("a"))), ChangedLines.of("", "a"));
    }

    @Test
    void twoLongTextsWithNothingInCommonAreOnePassage() {
        String before = lines("before", 3000);
        String after = lines("after", 3000);
        List<Passage> passages = ChangedLines.of(before, after);
        assertEquals(1, passages.size());
        assertEquals(after.strip(), passages.get(0).is());
        assertEquals(before.strip(), passages.get(0).was());
    }

    /** Whatever changed: with the passages put in, the old text is the new one. */
    @Test
    void thePassagesMakeTheNewTextOutOfTheOld() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> before = some(random);
            List<String> after = some(random);
            List<String> made = new ArrayList<>(before);
            for (Passage passage : ChangedLines.of(String.join("\n", before), String.join("\n", after))) {
                List<String> place = made.subList(
                        passage.line() - 1,
                        passage.line() - 1 + passage.before().size());
                assertEquals(passage.before(), List.copyOf(place));
                place.clear();
                place.addAll(passage.after());
            }
            assertEquals(after, made);
        }
    }

    private static List<String> some(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(letter -> "abcd".substring(letter, letter + 1))
                .toList();
    }

    private static String lines(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i + "\n").collect(Collectors.joining());
    }
}
