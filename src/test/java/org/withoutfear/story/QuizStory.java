package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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
                .toList();
    }
}
