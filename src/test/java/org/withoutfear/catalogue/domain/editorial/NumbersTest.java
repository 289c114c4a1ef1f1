package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

class NumbersTest {

    private final List<Fault> faults = new ArrayList<>();
    private final ModuleSource source = new ModuleSource("module", new TreeMap<>(), Set.of(), faults);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, 7:42 p.m., at 214 Aubrey|Mardi, 19 h 42, au 214, rue Aubrey",
                "from 11 p.m. to 1 a.m.|de 23 h à 1 h",
                "December 1, 2018|le 1er décembre 2018",
                "On 3 March|Le 3 mars",
                "3-1-1 and 9-1-1|le 3-1-1 et le 9-1-1",
                "80% of 1,200 people|80\u00a0% des 1\u00a0200 personnes",
                "about a dozen|environ 12",
                "one in two|1 sur 2",
                "clause 3.1|la clause 3.1",
                "61 files|soixante et un dossiers",
                "21 lines and 71 forms|vingt-et-une lignes et soixante-et-onze formulaires",
                "80 or 81, 91 or 99|quatre-vingts ou quatre-vingt-une, quatre-vingt-onze ou quatre-vingt-dix-neuf",
                "ninety-nine, seventy two|99 et 72",
                "a hundred, half a dozen|100 et 6",
                "It closes at 5.|On ferme à 17 h.",
                "the 4-year-old, on the 12th|l’enfant de 4 ans, le 12",
                "1 copy|un exemplaire"
            })
    void bothSayTheSame(String en, String fr) {
        assertEquals(List.of(), faults(en, fr));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 214 Aubrey|au 241, rue Aubrey",
                "80% passed|90 % ont réussi",
                "number 58 is called|on appelle le 59",
                "badge 4471|un matricule",
                "61 files|soixante dossiers",
                "60 files|soixante et un dossiers",
                "seventy-one files|61 dossiers",
                "90 files|quatre-vingt-dix-neuf dossiers",
                "80 files|quatre dossiers",
                "a few files|12 dossiers"
            })
    void theyDiffer(String en, String fr) {
        assertEquals(false, faults(en, fr).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|two|2",
                "EN|seventeen|17",
                "EN|forty-two|42",
                "FR|dix-sept|17",
                "FR|trente et un|31",
                "FR|soixante-dix|70"
            })
    void aNumberInWordsIsKnown(Language language, String words, long number) {
        assertEquals(Set.of(number), SpelledNumbers.of("– " + words + ",", language));
    }

    private List<Fault> faults(String en, String fr) {
        Numbers.check(List.of(passage(Language.EN, en)), List.of(passage(Language.FR, fr)));
        return faults;
    }

    private Passage passage(Language language, String text) {
        return new Passage(source, "module.yaml", 1, 1, language, Use.PROSE, text);
    }
}
