package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.shared.Language;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "the, 1",
        "made, 1",
        "table, 2",
        "whole, 1",
        "asked, 1",
        "needed, 2",
        "boxes, 2",
        "changes, 2",
        "names, 1",
        "services, 3",
        "city, 2",
        "people, 2",
        "police, 2",
        "policy, 3",
        "immigration, 4",
        "information, 4",
        "officer, 3",
        "document, 3",
        "identification, 6",
        "question, 2",
        "every, 2",
        "being, 2",
        "doing, 2",
        "create, 2",
        "area, 3",
        "idea, 3",
        "radio, 3",
        "serious, 3",
        "special, 2",
        "quiet, 2",
        "don’t, 1",
        "didn’t, 2",
        "we’re, 1",
        "you’ll, 1",
        "neighbour’s, 2",
        "by-law, 2",
        "school, 1",
        "years, 1",
        "eighty, 2",
        "supervisor, 4",
        "privacy, 3",
        "usual, 3",
        "previous, 3",
        "family, 3",
        "shelter, 2",
        "hour, 1",
        "3-1-1, 3"
    })
    void english(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word, Language.EN), word);
    }

    @ParameterizedTest
    @CsvSource({
        "le, 1",
        "ville, 1",
        "rue, 1",
        "idée, 2",
        "question, 2",
        "statut, 2",
        "personne, 2",
        "personnes, 2",
        "demander, 3",
        "demandent, 2",
        "document, 3",
        "clairement, 3",
        "parlent, 1",
        "agent, 2",
        "souvent, 2",
        "accents, 2",
        "immigration, 4",
        "renseignement, 4",
        "que, 1",
        "quatre, 1",
        "guichet, 2",
        "longue, 1",
        "langue, 1",
        "payer, 2",
        "théâtre, 2",
        "maïs, 2",
        "Noël, 2",
        "oui, 1",
        "nuit, 1",
        "l’accent, 2",
        "d’une, 1",
        "qu’elle, 1",
        "aujourd’hui, 3",
        "pensez-vous, 3",
        "bibliothèque, 4",
        "école, 2",
        "hôpital, 3",
        "municipaux, 4",
        "client, 2",
        "ouvrier, 3",
        "oublier, 3",
        "réel, 2",
        "9-1-1, 3"
    })
    void french(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word, Language.FR), word);
    }
}
