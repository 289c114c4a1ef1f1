package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.server.RunningServer;
import org.withoutfear.server.Visitor;
import org.withoutfear.server.Walker;

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
    void aChoiceConfirmedWhileTheServerIsDeadIsSentOnceOneIsSignedInAgain() {
        try (Person person = Person.withDesktop("en").signIn("morourke")) {
            person.open("/learn/begin?module=foundations&part=the-poster");
            person.page().locator("button[name=mode][value=practice]").click();
            String chosen = new Learner(person, "foundations").chooseBest();
            RunningServer.shared().kill();
            person.button("Confirm").click();
            person.said("Your answer is kept on this device");
            RunningServer.shared().start();
            person.said("You have been signed out");
            person.page()
                    .getByRole(AriaRole.STATUS)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in"))
                    .click();
            person.giveNameAndPassword("morourke", Person.PASSWORD);
            person.page().waitForSelector(".wf-outcome");
            assertTrue(person.page().locator("main").innerText().contains(chosen), "the choice that was kept");
            person.link("Go on").click();
            assertTrue(person.page().locator("main").innerText().contains("Step 2,"), "it counts once");
        }
    }

    @Test
    void aNewcomerComesFromACodeToACertificate() {
        fromCodeToCertificate(Person.withDesktop("en"), "wosei", "Certificate");
    }

    @Test
    void unNouveauVenuVaDuCodeAuCertificat() {
        fromCodeToCertificate(Person.withPhone("fr"), "jbeaulieu", "Certificat");
    }

    @Test
    void whatTheRegisterListsOpensBesideTheClausesOfAConsequenceAndOfALesson() {
        opensTheRegister(
                Person.withDesktop("en").signIn("tnguyen"),
                "en",
                "Register: Ontario Works",
                "For review by counsel before use");
    }

    @Test
    void ceQueLeRegistrePrevoitSOuvreDansUneConsequenceEtDansUneLecon() {
        opensTheRegister(
                Person.withPhone("fr").signIn("hgill"), "fr", "Registre\u00a0: Ontario au travail", "À faire réviser");
    }

    private static void opensTheRegister(Person person, String language, String cited, String note) {
        try (person) {
            person.open("/learn/begin?module=counter-and-phone&part=ontario-works");
            person.page().locator("button[name=mode][value=practice]").click();
            new Learner(person, "counter-and-phone").chooseBest();
            person.page().locator("main form[data-attempt] button").first().click();
            person.page().waitForSelector(".wf-outcome");
            opened(person, language, cited, note);
            person.open("/learn/lesson?module=counter-and-phone&lesson=30-when-the-register-says-ask");
            opened(person, language, cited, note);
        }
    }

    private static void opened(Person person, String language, String cited, String note) {
        Locator entry = person.page().locator("main [data-entry=ontario-works]").first();
        Locator summary = entry.locator("summary").first();
        assertEquals(cited, summary.innerText().strip());
        summary.focus();
        summary.press("Enter");
        assertTrue(entry.locator("dl").isVisible());
        assertTrue(entry.innerText().contains(note), entry.innerText());
        person.assertSound(language);
    }

    @Test
    void aLearnerLooksThroughOtherEyesTriesAMomentAgainAndWatchesItOnceMore() {
        lookThroughOtherEyes(Person.withDesktop("en"), "en", "dispatcher", "The call-taker at 9-1-1");
    }

    @Test
    void onSeMetALaPlaceDUneAutrePersonneOnReprendEtOnRevoit() {
        lookThroughOtherEyes(Person.withPhone("fr"), "fr", "officer", "L’agente ou l’agent au comptoir du poste");
    }

    private static void lookThroughOtherEyes(Person person, String language, String role, String name) {
        try (person) {
            person.signIn("mbouchard").open("/learn/begin?module=counter-and-phone&part=neighbour-tip");
            person.page().locator("select[name=role]").selectOption(role);
            person.assertSound(language);
            person.page().locator("button[name=mode][value=practice]").click();
            assertTrue(person.page().locator("main [data-role]").innerText().contains(name));
            person.assertSound(language);
            new Learner(person, "counter-and-phone").practise();
            person.assertSound(language);
            String debrief = person.page().url();
            person.page().locator("main form[action$='/moments'] button").nth(1).click();
            person.page().waitForURL(url -> url.contains("/learn/scenario"));
            person.assertSound(language);
            person.open(debrief.substring(debrief.indexOf("/learn")));
            person.page().locator("main a[href*='/learn/replay']").click();
            person.assertSound(language);
            person.page().locator("main .wf-actions a.wf-button").first().click();
            person.page().waitForURL(url -> url.contains("moment=2"));
            person.assertSound(language);
        }
    }

    /** What is seen once a module is passed: by its learner, the manager, HR and anybody, in both languages. */
    @Test
    void everythingAfterAPassIsSound() {
        Visitor learner = new Visitor("en");
        learner.signIn("morourke", "open-door");
        new Walker(learner, "foundations").pass();
        for (String language : List.of("en", "fr")) {
            try (Person person = Person.withPhone(language).signIn("morourke")) {
                soundAt(person, language, "/learn/my-training");
                String certificate = person.page()
                        .locator("section[aria-labelledby=certificates] tbody a")
                        .getAttribute("href");
                List<String> results = List.of(
                        person.page()
                                .locator("section[aria-labelledby=history] tbody th a")
                                .first()
                                .getAttribute("href"),
                        person.page()
                                .locator("section[aria-labelledby=history] tbody th a")
                                .last()
                                .getAttribute("href"));
                soundAt(person, language, certificate);
                soundAt(person, language, "/verify/" + certificate.replaceAll(".*number=", ""));
                soundAt(person, language, "/learn/module?module=foundations");
                results.forEach(result -> soundAt(person, language, result));
            }
            try (Person manager = Person.withDesktop(language).signIn("ldesrosiers")) {
                manager.open("/team/dashboard?group=CERTIFIED");
                soundAt(
                        manager,
                        language,
                        manager.page()
                                .locator("#people ~ table tbody th a")
                                .first()
                                .getAttribute("href"));
            }
            try (Person hr = Person.withDesktop(language).signIn("hgill")) {
                hr.open("/hr/completions?name=O%E2%80%99Rourke");
                soundAt(hr, language, hr.page().locator("tbody th a").first().getAttribute("href"));
            }
        }
    }

    private static void fromCodeToCertificate(Person newcomer, String username, String certified) {
        String code;
        try (Person hr = Person.withDesktop("en").signIn("hgill")) {
            hr.open("/hr/codes");
            hr.page().getByLabel("Name, user name or employee number").fill(username);
            hr.button("Search").click();
            hr.page().locator("main table th a").click();
            hr.button("Make a code").click();
            code = hr.page().locator(".wf-words code").innerText();
        }
        try (newcomer) {
            newcomer.open("/public/choose-password");
            newcomer.page().locator("#username").fill(username);
            newcomer.page().locator("#code").fill(code);
            newcomer.page().locator("#password").fill("a door that stands open");
            newcomer.page().locator("#choose-password").click();
            newcomer.giveNameAndPassword(username, "a door that stands open");
            newcomer.page().locator(".wf-next button").click();
            new Learner(newcomer, "foundations").pass();
            newcomer.page()
                    .locator("section[aria-labelledby=certificates] tbody a")
                    .first()
                    .click();
            assertTrue(
                    newcomer.page().locator("main").innerText().contains(certified),
                    newcomer.page().url());
        }
    }

    private static void soundAt(Person person, String language, String path) {
        assertEquals(200, person.open(path).status(), path);
        person.assertSound(language);
    }
}
