package org.withoutfear.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void caseAccentsAndWhatIsSetInWordsDoNotMatter() {
        assertEquals("orourke, jeanluc", PlainWords.plain("O’Rourke, Jean-Luc"));
        assertEquals("soeur lazar", PlainWords.plain("Sœur Łazar"));
        assertEquals("nguyen", PlainWords.plain("Nguyễn"));
    }

    @Test
    void wordsAreWhatIsBetweenTheRest() {
        assertEquals(List.of("tremblay", "marie"), PlainWords.of(" Tremblay,  Marie"));
        assertEquals(List.of("o", "rourke", "jean", "luc"), PlainWords.of("O'Rourke jean-luc"));
        assertEquals(List.of(), PlainWords.of("%_' \\"));
    }
}
