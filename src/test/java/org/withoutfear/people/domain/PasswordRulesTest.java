package org.withoutfear.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ferry leaves at nine",
                "mots de passe plus longs",
                "J’habite à Bellerive",
                "correct horse battery",
                "tr0ub4dor&3xyz",
                "冬天的雪落在河面上很安静"
            })
    void takesWhatIsLongAndNotTriedFirst(String password) {
        assertEquals(Optional.empty(), PasswordRules.objection(password, "morourke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "ninechars"})
    void refusesLessThanTen(String password) {
        assertEquals(Optional.of("people.password.tooShort"), PasswordRules.objection(password, "morourke"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertEquals(Optional.of("people.password.tooShort"), PasswordRules.objection("🦆🦆🐦🐤🦉", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Password2026!",
                "P@ssw0rd2026",
                "motdepasse1",
                "aaaaaaaaaaaa",
                "1234567890",
                "abcdefghijkl",
                "Bellerive2026",
                "morourke2026",
                "Bienvenue2026"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertEquals(Optional.of("people.password.tooCommon"), PasswordRules.objection(password, "morourke"));
    }

    @Test
    void refusesWhatWouldOnlyKeepTheServerBusy() {
        assertEquals(
                Optional.of("people.password.tooLong"), PasswordRules.objection("ab cd ef ".repeat(30), "morourke"));
        assertEquals(Optional.of("people.password.tooShort"), PasswordRules.objection(null, null));
    }

    @Test
    void anAccentIsTheSameFromEveryKeyboard() {
        assertEquals(PasswordRules.normalised("\u00e9t\u00e9"), PasswordRules.normalised("e\u0301te\u0301"));
    }

    @Test
    void hashesWithArgon2idAndKnowsItsOwn() {
        Passwords passwords = new Passwords();
        String hash = passwords.hash("the ferry leaves at nine");
        assertEquals("$argon2id$v=19$m=19456,t=2,p=1$", hash.substring(0, 31));
        assertEquals(true, passwords.matches("the ferry leaves at nine", hash));
        assertEquals(false, passwords.matches("the ferry leaves at ten", hash));
        assertEquals(false, passwords.matches("nobody has this password", null));
    }
}
