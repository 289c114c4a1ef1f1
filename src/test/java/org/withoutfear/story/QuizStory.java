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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.withoutfear.server.AuthorDesk;
import org.withoutfear.server.KnownModule;
import org.withoutfear.server.SentModule;
import org.withoutfear.server.Visitor;

/** The quiz in a browser: what is chosen is never lost, and every type of question is sound in both languages. */
class QuizStory {

    /** Critical questions are always asked: two of a single answer, and one of each other kind. */
    private static final String EACH_KIND = "[q-on-hold, q-night-promise, q-which-ones-ask, q-in-what-order-to-ask,"
            + " q-a-truthful-answer, q-the-note-on-the-noise]";

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

    @Test
    void everyKindOfQuestionIsAnsweredByKeyboardAlone() {
        AuthorDesk.publish(
                Visitor.of("tnguyen"),
                new SentModule("keys-desk")
                        .change("module.yaml", "(?m)^  critical_questions: .*$", "  critical_questions: " + EACH_KIND));
        Set<String> kinds = new TreeSet<>();
        try (Person person = Person.withDesktop("en").signIn("ldesrosiers")) {
            Page page = person.page();
            person.open("/learn/begin?module=keys-desk&part=quiz");
            press(page, "button[name=mode][value=assessed]");
            while (page.url().contains("/learn/quiz")) {
                kinds.add(kind(page));
                answerByKeyboard(page);
                person.assertSound("en");
                press(page, "main form[data-attempt] button");
            }
            press(page, "main form[action$='/submission'] button");
            assertEquals("You passed, with 100%.", person.heading());
        }
        assertEquals(Set.of("single", "multiple", "order", "match", "mark"), kinds);
    }

    private static String kind(Page page) {
        if (page.locator("main .wf-places").count() > 0) {
            return page.locator("main .wf-places--order").count() > 0 ? "order" : "match";
        }
        if (page.locator("main .wf-strike").count() > 0) {
            return "mark";
        }
        return page.locator("main input[type=radio]").count() > 0 ? "single" : "multiple";
    }

    private static void answerByKeyboard(Page page) {
        Set<String> right = new KnownModule("foundations")
                .rightOf(values(page.locator("main input[name=option], main select[name=option] > option")));
        if (kind(page).equals("single")) {
            tabTo(page, "main input[type=radio]");
            page.keyboard().press("Space");
            for (int i = 0; i < 9 && !right.containsAll(chosen(page)); i++) {
                page.keyboard().press("ArrowDown");
            }
            return;
        }
        for (Locator field : page.locator("main [name=option]").all()) {
            tabTo(page, "#" + field.getAttribute("id"));
            if (field.evaluate("field => field.localName").equals("select")) {
                chooseFromList(page, values(field.locator("option")), right);
            } else if (right.contains(field.inputValue())) {
                page.keyboard().press("Space");
            }
        }
    }

    /** Opens the list one stands on, goes down to the right one and takes it. */
    private static void chooseFromList(Page page, List<String> offered, Set<String> right) {
        page.keyboard().press("Space");
        for (int at = 0; !right.contains(offered.get(at)); at++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    private static List<String> values(Locator options) {
        return options.all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    private static void press(Page page, String control) {
        tabTo(page, control);
        page.evaluate("document.documentElement.dataset.left = true");
        page.keyboard().press("Enter");
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }

    private static void tabTo(Page page, String control) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("control => document.activeElement.matches(control)", control)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + control + " on " + page.url());
    }

    private static List<String> chosen(Page page) {
        return values(page.locator("main input[name=option]:checked, main select[name=option] > option:checked"))
                .stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
