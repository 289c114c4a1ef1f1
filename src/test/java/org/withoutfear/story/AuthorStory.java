package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.server.SentModule;

/** An author looks at a module from all sides, sends one with a fault, mends it, and publishes it. */
class AuthorStory {

    private static Person author(String language) {
        Person person = language.equals("en") ? Person.withDesktop("en") : Person.withPhone("fr");
        return person.signIn("tnguyen");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Send a module, Check it, story-desk, is published, Publish version 1.0.0 for ever",
        "fr, Envoyer un module, Vérifier, story-guichet, est publiée, Publier la version 1.0.0 pour toujours"
    })
    void sendsAFaultyModuleMendsItAndPublishesIt(
            String language, String send, String check, String slug, String published, String publish) {
        try (Person author = author(language)) {
            author.open("/author/modules");
            author.assertSound(language);
            author.link(send).click();
            author.page().waitForURL("**/author/upload");
            author.assertSound(language);
            choose(author, new SentModule(slug).change("module.yaml", "(?m)^pass_mark:", "pass_marks:"));
            author.button(check).click();
            author.page().getByText("pass_marks").first().waitFor();
            author.assertSound(language);
            choose(author, new SentModule(slug).withPicture());
            author.button(check).click();
            author.page().waitForURL("**/author/uploaded?upload=*");
            author.assertSound(language);
            author.button(publish).click();
            author.page().locator("#reason-wrong").waitFor();
            author.assertSound(language);
            author.page().locator("#reason").fill("A desk of its own / Un guichet à part");
            author.button(publish).click();
            author.said(published);
            author.assertSound(language);
            author.open("/author/versions?module=" + slug);
            author.assertSound(language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void looksAtAModuleFromAllSides(String language) {
        try (Person author = author(language)) {
            for (String path : new String[] {
                "/author/versions?module=foundations",
                "/author/coverage",
                "/author/coverage?module=foundations",
                "/author/preview?module=foundations",
                "/author/preview?module=foundations&part=20-do-not-ask",
                "/author/preview?module=foundations&part=the-joke",
                "/author/preview?module=foundations&part=quiz"
            }) {
                assertEquals(200, author.open(path).status(), path);
                author.assertSound(language);
            }
        }
    }

    @Test
    void followsAChoiceToItsStep() {
        try (Person author = author("en")) {
            author.open("/author/preview?module=foundations&part=the-joke");
            var way = author.page().locator(".wf-ways a[href^='#ending-']").first();
            String target = way.getAttribute("href");
            way.click();
            assertTrue(author.page().url().endsWith(target), author.page().url());
            assertTrue(author.page().locator(target).isVisible());
        }
    }

    @Test
    void seesWhichChoiceLeadsWhereAndUnderWhichCondition() {
        try (Person author = author("en")) {
            author.open("/author/preview?module=counter-and-phone&part=neighbour-tip");
            var ways = author.page().locator(".wf-ways > li > ul > li");
            assertEquals(
                    ways.count(),
                    author.page().locator(".wf-ways > li > ul > li > code").count());
            String words = author.page().locator("main").innerText();
            assertTrue(words.contains("if the role is “The call-taker at 9-1-1”"), words);
            assertFalse(words.contains("when: {"), words);
        }
    }

    private static void choose(Person author, SentModule module) {
        author.page().locator("#file").setInputFiles(new FilePayload("module.zip", "application/zip", module.zip()));
    }
}
