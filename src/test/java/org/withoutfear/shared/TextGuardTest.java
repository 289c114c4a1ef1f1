package org.withoutfear.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.shared.TextGuard.Finding;

class TextGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clause 3.2 protects undocumented residents, so asking about status is never right here.",
                "A client who overstayed a visa is served like anybody else. My neighbour agrees.",
                "Section 124(1)(a) of the Act, S.C. 2001, c. 27, says otherwise since 2026-01-15; see also 2019–2021.",
                "L’article 4.1 vise les personnes sans papiers; la question parle d’une demandeuse d’asile.",
                "The answer gives 12 points, and 80% is needed in 2026.",
                "Le dossier de 2026 compte 15 pages.",
                "By-law 1089-2014 says otherwise; see also By-law No. 1185-2006, s. 3.",
                "A permit under s. 24 - 30 is enough, and clause 4.1 says so.",
                "Le règlement no 1089-2014, art. 12, le dit.",
                ""
            })
    void wordsOfTheSubjectPass(String text) {
        assertEquals(Finding.NOTHING, TextGuard.look(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His UCI is 1122-3344.",
                "SIN 123 456 789",
                "The file number is 4471-22.",
                "permis no 55 12 34",
                "Dossier : 998877",
                "F123456789",
                "IUC is 1234–5678",
                "１２３４５６７８",
                "1234--5678",
                "The caller’s 1122-3344 is right",
                "AB 123456 is what the passport said",
                "Call 613 555-0132 and ask.",
                "11\u00a022\u00a033\u00a044"
            })
    void numbersThatLookLikeOnesOfAFileAreFound(String text) {
        assertEquals(Finding.IDENTIFIER, TextGuard.look(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My neighbour is undocumented and came to the counter.",
                "This client has no papers.",
                "Yesterday Maria Lopez told me that she overstayed.",
                "Mr. Haddad is a refugee claimant.",
                "Cette dame est sans papiers.",
                "Mon voisin n’a pas de statut.",
                "Mme Tremblay a un permis expiré."
            })
    void somebodyWithAStatusIsFound(String text) {
        assertEquals(Finding.PERSON_WITH_STATUS, TextGuard.look(text));
    }

    @Test
    void anIdentifierIsRefusedWhateverIsSaidAndAPersonOnlyUntilItIsNobodyReal() {
        Rejected number = assertThrows(Rejected.class, () -> TextGuard.check("UCI 1122-3344", true));
        assertEquals("shared.text.identifier", number.key());
        Rejected person = assertThrows(Rejected.class, () -> TextGuard.check("This client has no papers.", false));
        assertEquals("shared.text.person", person.key());
        assertDoesNotThrow(() -> TextGuard.check("This client has no papers.", true));
        assertEquals(Finding.NOTHING, TextGuard.look(null));
    }
}
