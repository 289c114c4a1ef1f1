package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

/** In these sentences ~ stands for a no-break space. */
class TypographyTest {

    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À 19~h~42, on ferme.",
                "À 19 h 42, on ferme.",
                "Pourquoi~? Quoi~?!",
                "Pourquoi? Quoi?! Oui; non! «~Oui?~»",
                "«~Oui~?~» dit-elle.",
                "« “Don’t ask, don’t tell”, ce n’est rien. »",
                "Voir https://example.org/a?b=c;d pour le reste.",
                "**Inscrite~?** Oui.",
                "| Pour | Il faut |",
                "|---|:--:|",
                "80~% des gens~: 12",
                "L’heure est 1:30.",
                "---"
            })
    void isWellSetInFrench(String text) {
        check(Language.FR, text.replace("« ", "«~").replace(" »", "~»"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Pourquoi ?|before ?",
                "Oui ; non|no space, or a no-break space (U+00A0 or U+202F), before ;",
                "Voici: oui|before :",
                "Non !|before !",
                "50%|before %",
                "«~Oui»|before »",
                "«~Oui~?»|before »",
                "« Oui~»|after «",
                "«Oui~»|after «",
                "Elle dit \"oui\".|guillemets",
                "Elle dit “oui”.|inside them",
                "Elle n'a rien.|curly apostrophe"
            })
    void isNotWellSetInFrench(String text, String part) {
        check(Language.FR, text);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).message().contains(part), faults::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Why?” she said; no: it’s 80% done!", "At 7:42 p.m.", "| A | B |"})
    void isWellSetInEnglish(String text) {
        check(Language.EN, text);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She said \"no\".", "It's late."})
    void isNotWellSetInEnglish(String text) {
        check(Language.EN, text);
        assertEquals(1, faults.size());
    }

    private void check(Language language, String text) {
        ModuleSource source = new ModuleSource("module", new TreeMap<>(), Set.of(), faults);
        Typography.check(new Passage(source, "module.yaml", 1, 1, language, Use.PROSE, text.replace('~', '\u00a0')));
    }
}
