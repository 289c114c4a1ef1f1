package org.withoutfear.catalogue.domain.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.catalogue.domain.editorial.Passage.Use;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

class WordingTest {

    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He rents to illegals.",
                "She is illegal.",
                "They’re illegal.",
                "an illegal who works here",
                "an alien",
                "You’re totally safe.",
                "You are safe here.",
                "You cannot be deported.",
                "He can’t be deported.",
                "Nobody can deport you.",
                "This is a sanctuary city.",
                "Privacy law forbids all sharing.",
                "MFIPPA requires every disclosure.",
                "Police may ignore warrants.",
                "A badge is a warrant.",
                "Being without status is a crime.",
                "Ottawa has adopted the Policy.",
                "The certificate proves it.",
                "She is immune from deportation.",
                "Nothing can happen to you."
            })
    void isNotWrittenInEnglish(String text) {
        assertEquals(1, check(Language.EN, Use.PROSE, text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "des illégaux",
                "une personne illégale",
                "Il loge des clandestins.",
                "Elle est illégale.",
                "une illégale qui travaille",
                "Vous êtes en sécurité.",
                "Vous êtes tout à fait en sécurité.",
                "Vous ne risquez rien.",
                "à l’abri de toute expulsion",
                "Vous ne pouvez pas être expulsée.",
                "Personne ne peut vous renvoyer.",
                "C’est une ville sanctuaire.",
                "La loi sur la vie privée interdit toute communication.",
                "La police doit signaler chaque personne.",
                "Un insigne vaut un mandat.",
                "Ottawa a adopté la Politique.",
                "Il ne vous arrivera rien."
            })
    void isNotWrittenInFrench(String text) {
        assertEquals(1, check(Language.FR, Use.PROSE, text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is illegal to refuse.", "an illegal act", "Parking there is illegal.", "The family is safe in bed.",
                "A badge is not a warrant.", "Lacking status is not a crime.", "alienation", "Nobody can promise that.",
                "“You are safe” is kind for an afternoon.", "If you are, safe or not, here", "Am I safe here?"
            })
    void mayBeWrittenInEnglish(String text) {
        assertEquals(0, check(Language.EN, Use.PROSE, text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C’est illégal de refuser.", "Stationner ici est illégal.",
                        "«\u00a0Vous êtes en sécurité\u00a0» fait du bien.",
                "Un insigne n’est pas un mandat.", "Être sans statut n’est pas un crime.",
                        "vous êtes à l’abri de la pluie",
                "On ne promet jamais qu’il n’arrivera rien."
            })
    void mayBeWrittenInFrench(String text) {
        assertEquals(0, check(Language.FR, Use.PROSE, text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“You are safe here.”", "You are safe here."})
    void wordsToSayPromiseNothingAndWrongOnesMay(String text) {
        assertEquals(1, check(Language.EN, Use.MODEL, text));
        faults.clear();
        assertEquals(0, check(Language.EN, Use.WRONG, text));
    }

    @Test
    void aWordForPeopleMayBeNamedInWordsToSayAndNotBeOneOfThem() {
        assertEquals(0, check(Language.EN, Use.MODEL, "Say that “illegals” is not a word we use."));
        assertEquals(1, check(Language.EN, Use.MODEL, "> “We serve illegals too.”"));
    }

    private int check(Language language, Use use, String text) {
        ModuleSource source = new ModuleSource("module", new TreeMap<>(), Set.of(), faults);
        Wording.check(new Passage(source, "module.yaml", 1, 1, language, use, text));
        return faults.size();
    }
}
