package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.shared.Language;

class ReadingLevelTest {

    @Test
    void theGradeIsThatOfFleschAndKincaid() {
        ReadingLevel level = ReadingLevel.of(Language.EN, List.of("The cat sat on the mat. The dog ran."));
        assertEquals(2, level.sentences());
        assertEquals(9, level.words());
        assertEquals(9, level.syllables());
        assertEquals(0.39 * 4.5 + 11.8 - 15.59, level.figure(), 0.001);
        assertTrue(level.plain());
    }

    @Test
    void theScoreIsThatOfKandelAndMoles() {
        ReadingLevel level = ReadingLevel.of(Language.FR, List.of("Le chat dort. La ville parle."));
        assertEquals(2, level.sentences());
        assertEquals(6, level.words());
        assertEquals(6, level.syllables());
        assertEquals(207 - 1.015 * 3 - 73.6, level.figure(), 0.001);
        assertTrue(level.plain());
    }

    @Test
    void aPointAfterAShortFormEndsNoSentence() {
        assertEquals(
                1,
                ReadingLevel.of(Language.EN, List.of("Mr. Koval came at 4 p.m. on Friday."))
                        .sentences());
        assertEquals(
                1,
                ReadingLevel.of(Language.FR, List.of("M. Koval est venu vendredi."))
                        .sentences());
    }

    @Test
    void aBlockEndsItsSentenceWithoutAPoint() {
        assertEquals(
                2,
                ReadingLevel.of(Language.EN, List.of("Their word", "A lease")).sentences());
        assertEquals(
                1,
                ReadingLevel.of(Language.EN, List.of("“Where are you from?”")).sentences());
        assertEquals(0, ReadingLevel.of(Language.EN, List.of("—")).sentences());
        assertTrue(ReadingLevel.of(Language.EN, List.of()).plain());
    }

    @Test
    void theLanguageOfAnOfficeIsNotPlain() {
        assertFalse(ReadingLevel.of(
                        Language.EN,
                        List.of("Notwithstanding organizational considerations, municipal representatives"
                                + " systematically collect unnecessary identification documentation."))
                .plain());
        assertFalse(ReadingLevel.of(
                        Language.FR,
                        List.of("Nonobstant les considérations organisationnelles, la municipalité recueille"
                                + " systématiquement une documentation identificatoire complémentaire."))
                .plain());
    }
}
