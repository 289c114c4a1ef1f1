package org.withoutfear.learning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Question.Type;

class ScoringTest {

    @Test
    void aSingleQuestionIsAllOrNothing() {
        assertEquals(12, Scoring.points(Type.SINGLE, Set.of("a"), Set.of("a")));
        assertEquals(0, Scoring.points(Type.SINGLE, Set.of("a"), Set.of("b")));
        assertEquals(0, Scoring.points(Type.SINGLE, Set.of("a"), Set.of()));
    }

    @Test
    void aWrongSelectionTakesAwayWhatARightOneBrings() {
        Set<String> right = Set.of("a", "b", "c");
        assertEquals(12, Scoring.points(Type.MULTIPLE, right, right));
        assertEquals(8, Scoring.points(Type.MULTIPLE, right, Set.of("a", "b")));
        assertEquals(4, Scoring.points(Type.MULTIPLE, right, Set.of("a", "b", "x")));
        assertEquals(8, Scoring.points(Type.MULTIPLE, right, Set.of("a", "b", "c", "x")));
    }

    @Test
    void selectingEverythingOrTheWrongThingsBringsNothing() {
        assertEquals(0, Scoring.points(Type.MARK, Set.of("a", "b"), Set.of("a", "b", "x", "y")));
        assertEquals(0, Scoring.points(Type.MARK, Set.of("a"), Set.of("x", "y")));
    }

    @Test
    void eachThingInItsPlaceCounts() {
        Set<String> right = Set.of("a=1", "b=2", "c=3", "d=4");
        assertEquals(12, Scoring.points(Type.ORDER, right, right));
        assertEquals(6, Scoring.points(Type.ORDER, right, Set.of("a=1", "b=2", "c=4", "d=3")));
        assertEquals(3, Scoring.points(Type.MATCH, right, Set.of("a=1")));
    }

    @Test
    void aShareIsNeverRoundedUp() {
        Set<String> five = Set.of("a=1", "b=2", "c=3", "d=4", "e=5");
        assertEquals(9, Scoring.points(Type.ORDER, five, Set.of("a=1", "b=2", "c=3", "d=4", "e=9")), "9.6");
    }
}
