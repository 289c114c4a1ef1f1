package org.withoutfear.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.withoutfear.server.KnownModule;

/** Somebody who knows a module by heart and goes through it in a browser, always by what the page offers next. */
final class Learner {

    private static final int MOST_PAGES = 250;
    private static final String ONWARD =
            "main form[action$='/reading'] button, main form[action$='/submission'] button,"
                    + " main .wf-next form[action$='/enrolment'] button, main button[name=mode][value=assessed],"
                    + " main .wf-actions a.wf-button, main .wf-next a.wf-button";

    private final Page page;
    private final KnownModule known;

    Learner(Person person, String module) {
        page = person.page();
        known = new KnownModule(module);
    }

    /** Goes on from the page shown, until the way leads back to My training. */
    void pass() {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (!goOn()) {
                return;
            }
        }
        throw new AssertionError("No end after " + MOST_PAGES + " pages, at " + page.url());
    }

    /** Goes on from a step of a scenario until its debrief. */
    void practise() {
        while (!page.url().contains("/learn/debrief")) {
            goOn();
        }
    }

    /** Goes on from a question of a quiz until its result. */
    void submitQuiz() {
        while (!page.url().contains("/learn/result")) {
            goOn();
        }
    }

    private boolean goOn() {
        Locator choices = page.locator("main input[name=choice]");
        Locator options = page.locator("main [name=option]");
        if (choices.count() > 0) {
            chooseBest();
            press(page.locator("main form[data-attempt] button").first());
        } else if (options.count() > 0) {
            answerRight();
            press(page.locator("main form[data-attempt] button").first());
        } else {
            Locator onward = page.locator(ONWARD).first();
            boolean back = "/learn/my-training".equals(onward.getAttribute("href"));
            press(onward);
            return !back;
        }
        return true;
    }

    /** Chooses what is best at the step shown, leaves it on the page, and gives its words. */
    String chooseBest() {
        Locator choices = page.locator("main input[name=choice]");
        String step = page.locator("main input[name=step]").first().inputValue();
        String best = known.bestOf(step, values(choices), role());
        check(choices, Set.of(best));
        return page.locator("main label:has(input[value=" + best + "])")
                .innerText()
                .strip();
    }

    /** In whose place one stands; null when the page does not say. */
    private String role() {
        Locator role = page.locator("main [data-role]");
        return role.count() == 0 ? null : role.getAttribute("data-role");
    }

    /** Gives the right answer to the question shown, and leaves it on the page. */
    void answerRight() {
        Locator offered = page.locator("main input[name=option], main select[name=option] > option");
        Set<String> right = known.rightOf(offered.all().stream()
                .map(option -> option.getAttribute("value"))
                .toList());
        check(page.locator("main input[name=option]"), right);
        for (Locator select : page.locator("main select[name=option]").all()) {
            select.selectOption(select.locator("option").all().stream()
                    .map(option -> option.getAttribute("value"))
                    .filter(right::contains)
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static List<String> values(Locator fields) {
        return fields.all().stream().map(Locator::inputValue).toList();
    }

    private static void check(Locator fields, Set<String> chosen) {
        for (Locator field : fields.all()) {
            if (chosen.contains(field.inputValue())) {
                field.check();
            } else if (field.isChecked()) {
                field.uncheck();
            }
        }
    }

    /** Presses it and waits until another page stands there, though its address may be the same. */
    private void press(Locator control) {
        page.evaluate("document.documentElement.dataset.left = true");
        control.click();
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }
}
