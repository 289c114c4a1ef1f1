package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A learner contests a question and an author answers; every page of it in both languages, on a desktop and on a phone. */
class ChallengeStory {

    private static final String WHY = "Clause 4.1 says otherwise.";
    private static final Map<String, String> LINK =
            Map.of("en", "I think this question is wrong", "fr", "Je crois que cette question est fautive");

    @Test
    void aQuestionIsContestedAndAnswered() {
        String challenge;
        try (Person learner = Person.withDesktop("en").signIn("hgill")) {
            learner.open("/learn/begin?module=foundations&part=quiz");
            learner.page().locator("button[name=mode][value=assessed]").click();
            new Learner(learner, "foundations").submitQuiz();
            learner.page().locator("details.wf-clause > summary").last().click();
            Locator link = learner.link(LINK.get("en")).first();
            challenge = link.getAttribute("href");
            link.click();
            learner.page().waitForURL("**/learn/challenge**");
        }
        everywhere("hgill", learner -> {
            learner.open(challenge.replaceAll("/learn/challenge(\\?attempt=\\d+).*", "/learn/result$1"));
            learner.page().locator("details.wf-clause > summary").last().click();
        });
        everywhere(
                "hgill",
                learner -> learner.open(
                        challenge.replaceAll("/learn/challenge(\\?attempt=\\d+).*", "/learn/reenactment$1")));
        everywhere("hgill", learner -> {
            learner.open(challenge);
            learner.page().locator("#text").fill("This client has no papers.");
            learner.page().locator("#send").click();
            learner.page().locator("input[name=nobodyReal]").waitFor();
            assertEquals(
                    "This client has no papers.",
                    learner.page().locator("#text").inputValue());
        });
        try (Person learner = Person.withPhone("fr").signIn("hgill");
                Person elsewhere = Person.withDesktop("en").signIn("hgill")) {
            elsewhere.open(challenge);
            learner.open(challenge);
            learner.page().locator("#text").fill(WHY);
            learner.page().locator("#send").click();
            learner.page().getByText("Pas encore de réponse").waitFor();
            learner.assertSound("fr");
            elsewhere.page().locator("#text").fill("A thought in another tab.");
            elsewhere.page().locator("#send").click();
            elsewhere.page().locator("#unsent").waitFor();
            assertTrue(elsewhere.page().getByText("A thought in another tab.").isVisible());
            elsewhere.assertSound("en");
        }

        everywhere("tnguyen", author -> {
            author.open("/author/challenges");
            author.assertSound(
                    author.page().locator("html").getAttribute("lang").substring(0, 2));
            author.page().locator("main tbody a").first().click();
            assertTrue(author.page().getByText(WHY).isVisible());
            answer(author);
            author.page().locator("#reach").waitFor();
        });
        try (Person author = Person.withDesktop("fr").signIn("tnguyen")) {
            author.open("/author/challenges?which=OPEN");
            author.page().locator("main tbody a").first().click();
            answer(author);
            author.page().locator("#reach").waitFor();
            author.page().locator("#send").click();
            author.page().waitForURL("**/author/challenges");
            author.assertSound("fr");
            author.page().locator("main tbody a").first().click();
            author.page().locator("#answered").waitFor();
            author.assertSound("fr");
        }

        everywhere("hgill", learner -> learner.open("/learn/my-training"));
        everywhere("hgill", learner -> learner.open(challenge));
        try (Person learner = Person.withPhone("en").signIn("hgill")) {
            learner.open("/learn/my-training");
            Locator notices = learner.page().locator("form[action*='/api/notices/']");
            assertEquals(1, notices.count());
            notices.locator("button").click();
            learner.page().waitForURL("**/learn/my-training");
            learner.page().locator("h1").waitFor();
            assertEquals(
                    0, learner.page().locator("form[action*='/api/notices/']").count());
        }
    }

    private static void answer(Person author) {
        author.page().locator("#decision").selectOption("DECLINED");
        author.page().locator("#reply-en").fill("The clause is about telling, not about asking.");
        author.page().locator("#reply-fr").fill("L’article porte sur ce qu’on dit, pas sur ce qu’on demande.");
        author.page().locator("#send").click();
    }

    /** Does this in both languages and widths; the page it ends on is sound each time. */
    private static void everywhere(String username, Consumer<Person> way) {
        for (String language : List.of("en", "fr")) {
            for (boolean desktop : List.of(true, false)) {
                try (Person person = desktop ? Person.withDesktop(language) : Person.withPhone(language)) {
                    person.signIn(username);
                    way.accept(person);
                    person.assertSound(language);
                }
            }
        }
    }
}
