package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.withoutfear.server.RunningServer;

/** How somebody new finds their way, by what they read on the page. */
class LearnerStory {

    @Test
    void aNewcomerBeginsAndChangesLanguageInTheMiddle() {
        try (Person person = Person.withDesktop("en").signIn("mbouchard")) {
            person.open("/");
            assertTrue(person.heading().startsWith("Good "), person.heading());
            person.page().locator(".wf-next button").click();
            assertEquals("Why people fear", person.heading());
            String place = person.page().url();
            person.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                    .click();
            assertEquals(place, person.page().url());
            person.assertSound("fr");
        }
    }

    @Test
    void aScenarioIsPractisedByKeyboardAlone() {
        try (Person person = Person.withPhone("fr").signIn("mbouchard")) {
            person.open("/learn/begin?module=foundations&part=the-joke");
            Locator practise = person.page().locator("button[name=mode][value=practice]");
            practise.focus();
            practise.press("Enter");
            person.assertSound("fr");
            Locator first = person.page().locator("input[name=choice]").first();
            first.focus();
            first.press("Space");
            first.press("Enter");
            person.page().waitForSelector("[data-consequence], .wf-outcome");
            person.assertSound("fr");
            Object focused = person.page().evaluate("document.activeElement.closest('.wf-outcome') !== null");
            assertEquals(true, focused, "the focus moves to the consequence");
        }
    }

    @Test
    void aDeadServerLosesNoChoice() {
        try (Person person = Person.withDesktop("en").signIn("mbouchard")) {
            person.open("/learn/begin?module=foundations&part=the-poster");
            person.page().locator("button[name=mode][value=practice]").click();
            String step = person.heading();
            String place = person.page().url();
            RunningServer.shared().killAndRestart();
            person.signIn("mbouchard");
            person.open(place.substring(place.indexOf("/learn")));
            assertEquals(step, person.heading());
        }
    }
}
