package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The people of the demonstration city came through the HR feed, and can sign in. */
class SignInIT {

    @Test
    void aClerkOfTheDemonstrationSignsIn() {
        Visitor clerk = Visitor.of("morourke");
        var account = clerk.get("/account/");
        assertEquals(200, clerk.status());
        assertTrue(account.text().contains("Meaghan"), account.text());
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentenceWithoutTellingWhichWasWrong() {
        Visitor somebody = new Visitor("en");
        var page = somebody.signIn("morourke", "not-the-password");
        String sentence = page.selectFirst(".wf-message--bad").text();
        Visitor nobody = new Visitor("en");
        assertEquals(
                sentence,
                nobody.signIn("nobody-here", "not-the-password")
                        .selectFirst(".wf-message--bad")
                        .text());
    }

    @Test
    void aFolderAsksForASignInAndLeadsOnToWhatWasAskedFor() {
        Visitor clerk = new Visitor("en");
        clerk.get("/account/");
        assertTrue(clerk.where().startsWith("/public/sign-in"), clerk.where());
    }

    @Test
    void aClerkMayNotEnterTheRoomsOfHr() {
        Visitor clerk = Visitor.of("morourke");
        assertNotNull(clerk.get("/hr/codes").selectFirst("h1"));
        assertEquals(403, clerk.status());
        Visitor hr = Visitor.of("hgill");
        hr.get("/hr/codes");
        assertEquals(200, hr.status());
    }
}
