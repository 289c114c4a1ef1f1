package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The quiz in a browser: what is chosen is never lost, and every type of question is sound in both languages. */
class QuizStory {

    private static final String BEGIN = "/learn/begin?module=counter-and-phone&part=quiz";

    @Test
    void whatIsChosenIsThereAfterAChangeOfLanguageThoughItWasNotSent() {
        try (Person person = Person.withDesktop("en").signIn("tnguyen")) {
            person.open(BEGIN);
            person.page().locator("button[name=mode][value=assessed]").click();
            new Learner(person, "counter-and-phone").answerRight();
            List<String> chosen = chosen(person.page());
            assertFalse(chosen.isEmpty());
            person.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                    .click();
            person.assertSound("fr");
            assertEquals(chosen, chosen(person.page()));
        }
    }

    @Test
    void whatArrivesWhileThePageIsMadeAnewStandsOnIt() {
        try (Person person = Person.withDesktop("en").signIn("akhan")) {
            person.open(BEGIN);
            person.page().locator("button[name=mode][value=assessed]").click();
            AtomicReference<Route> underWay = new AtomicReference<>();
            person.page().route("**/answers", underWay::set);
            List<String> chosen = choose(person.page(), 0);
            person.page().route("**/learn/quiz*", page -> {
                APIResponse made = page.fetch();
                Route answer = underWay.getAndSet(null);
                if (answer != null) {
                    answer.fulfill(new Route.FulfillOptions().setResponse(answer.fetch()));
                    person.page().waitForTimeout(500);
                }
                page.fulfill(new Route.FulfillOptions().setResponse(made));
            });
            person.page().reload();
            person.page().waitForCondition(() -> chosen(person.page()).equals(chosen));
        }
    }

    @Test
    void whatIsChosenWhileTheAnswerBeforeItArrivesIsNotLost() {
        try (Person person = Person.withDesktop("en").signIn("mbouchard")) {
            Page page = person.page();
            page.addInitScript("const json = Response.prototype.json; Response.prototype.json = async function () {"
                    + " await new Promise((go) => setTimeout(go, 1000)); return json.call(this); };");
            person.open(BEGIN);
            page.locator("button[name=mode][value=assessed]").click();
            page.waitForResponse("**/answers", () -> choose(page, 0));
            List<String> both = choose(page, 1);
            page.reload();
            page.waitForTimeout(3_000);
            page.reload();
            assertEquals(both, chosen(page));
        }
    }

    /** Chooses a thing of the question, and gives back what is chosen then. */
    private static List<String> choose(Page page, int index) {
        Locator option = page.locator("main input[name=option]");
        if (option.count() > 0) {
            option.nth(index).check();
        } else {
            page.locator("main select[name=option]").nth(index).selectOption(new SelectOption().setIndex(index + 1));
        }
        return chosen(page);
    }

    @Test
    void everyQuestionIsSoundOnAPhone() {
        try (Person person = Person.withPhone("fr").signIn("sadmin")) {
            person.open(BEGIN);
            person.page().locator("button[name=mode][value=assessed]").click();
            Learner learner = new Learner(person, "counter-and-phone");
            String first = person.page().url();
            for (int question = 1; question <= 12; question++) {
                person.open(
                        first.substring(first.indexOf("/learn")).replaceAll("question=\\d+", "question=" + question));
                learner.answerRight();
                person.assertSound("fr");
            }
        }
    }

    private static List<String> chosen(Page page) {
        return page.locator("main input[name=option]:checked, main select[name=option] > option:checked").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
