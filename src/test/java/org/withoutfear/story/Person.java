package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.server.RunningServer;

/** Somebody with a browser: finds things as people do, by what they are and what they are called. */
final class Person implements AutoCloseable {

    static final String PASSWORD = "open-door";

    private final BrowserContext context;
    private final Page page;
    private final Cookie language;
    private final List<String> complaints = new ArrayList<>();

    private Person(String language, int width, ColorScheme scheme) {
        String address = RunningServer.shared().address();
        context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language + "-CA")
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900));
        this.language = new Cookie("language", language).setUrl(address);
        context.addCookies(List.of(this.language));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Person withDesktop(String language) {
        return new Person(language, 1280, ColorScheme.LIGHT);
    }

    static Person withPhone(String language) {
        return new Person(language, 360, ColorScheme.DARK);
    }

    Person signIn(String username) {
        open("/public/sign-in");
        giveNameAndPassword(username, PASSWORD);
        context.addCookies(List.of(language)); // signing in brought the language of the account
        return this;
    }

    /** Fills in the page on which one signs in, and waits for the page after it. */
    void giveNameAndPassword(String username, String password) {
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Waits until the status of the page says this. */
    void said(String text) {
        page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(text))
                .waitFor();
    }

    Response open(String path) {
        complaints.clear();
        return page.navigate(path);
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** Nothing on the page keeps anybody out, nothing runs over its edge, and the browser complains of nothing. */
    void assertSound(String language) {
        String where = page.url() + " in " + language + " at " + page.viewportSize().width;
        String found = violations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        assertEquals("", found, where);
        assertEquals(language + "-CA", page.locator("html").getAttribute("lang"), where);
        assertTrue(page.title().length() > 5, where);
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, where + " runs over its edge");
        assertEquals(List.of(), complaints, where);
    }

    /** All rules of axe, in the page itself and with the violations alone in full: there are no frames, and it takes half the time. */
    private List<Rule> violations() {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violations)
                .analyze()
                .getViolations();
    }

    @Override
    public void close() {
        context.close();
    }
}
