package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The way into an account, from HR's code to the trail. */
class AccountsIT {

    private static final String PASSWORD = "the ferry leaves at nine";

    @Test
    void aCodeFromHrLetsSomebodyWithoutMailIn() {
        String code = Newcomers.code("obaptiste");
        Visitor newcomer = new Visitor("en");
        Document refused = Newcomers.choosePassword(newcomer, "obaptiste", code, "short");
        assertTrue(fault(refused).contains("at least 10 characters"), fault(refused));
        Document done = Newcomers.choosePassword(
                newcomer, "obaptiste", code.toLowerCase().replace("-", " "), PASSWORD);
        assertEquals("/public/sign-in", newcomer.where(), done.text());
        newcomer.signIn("obaptiste", PASSWORD);
        assertEquals(200, statusOf(newcomer, "/account/"));
        Document again = Newcomers.choosePassword(new Visitor("en"), "obaptiste", code, "another long sentence");
        assertTrue(fault(again).contains("was used"), fault(again));
        assertTrail("person:", "made a one-time code for");
    }

    @Test
    void aWrongCodeAndAnUnknownUserNameSoundTheSame() {
        String wrong = fault(Newcomers.choosePassword(new Visitor("en"), "bfraser", "K7QF-2MXR-9HTD", PASSWORD));
        assertEquals(
                wrong, fault(Newcomers.choosePassword(new Visitor("en"), "nobody-at-all", "K7QF-2MXR-9HTD", PASSWORD)));
    }

    @Test
    void askingForACodeSaysTheSameWhoeverAsks() {
        assertEquals(askForCode("akhan"), askForCode("nobody-at-all"));
    }

    @Test
    void aMessageWithACodeThatNoLongerOpensIsTakenBack() throws InterruptedException {
        Visitor hr = Visitor.of("hgill");
        askForCode("akhan");
        String unsent = "tbody tr:contains(akhan@)";
        for (int i = 0; i < 50 && hr.get("/hr/messages").selectFirst(unsent) == null; i++) {
            Thread.sleep(100); // it is written behind the page's back
        }
        assertNotNull(hr.get("/hr/messages").selectFirst(unsent), "there is no mail server, so it waits");
        Newcomers.code("akhan");
        assertNull(hr.get("/hr/messages").selectFirst(unsent), "the code that HR made ended the one in it");
    }

    @Test
    void fiveFailuresMakeAnAccountWait() {
        Visitor guesser = new Visitor("en");
        for (int i = 0; i < 5; i++) {
            guesser.signIn("guessed-name", "wrong-" + i);
        }
        assertTrue(fault(guesser.signIn("guessed-name", "wrong")).startsWith("Too many attempts. Wait one minute"));
    }

    @Test
    void aSignInGetsANewSessionAndASignOutEndsIt() {
        Visitor person = new Visitor("en");
        person.get("/public/sign-in");
        String before = person.response().headers().firstValue("Set-Cookie").orElse("");
        person.signIn("mbouchard", "open-door");
        assertEquals(200, statusOf(person, "/account/"));
        assertFalse(before.isEmpty());
        Document page = person.get("/account/");
        FormElement out = (FormElement) page.selectFirst("form[action=/sign-out]");
        assertNotNull(out, page.title());
        person.submit(out, out.selectFirst("button"));
        assertTrue(person.where().startsWith("/public/sign-in"), person.where());
        person.get("/account/");
        assertTrue(person.where().startsWith("/public/sign-in"), person.where());
    }

    @Test
    void aSignInLeadsOnlyToPagesOfThisApplication() {
        Visitor person = new Visitor("en");
        Document page = person.get("/public/sign-in?then=https://example.org/");
        assertEquals("", page.selectFirst("input[name=then]").val());
        page = person.get("/public/sign-in?then=/account/");
        assertEquals("/account/", page.selectFirst("input[name=then]").val());
    }

    @Test
    void theLastAdministratorStays() {
        Visitor administrator = Visitor.of("sadmin");
        Document roles = administrator.get("/admin/roles");
        Element own = roles.selectFirst("tr:contains(sadmin) a[href*=ADMINISTRATOR]");
        Document take = administrator.get(own.attr("href"));
        FormElement form = Visitor.formWith(take, "#take-reason");
        form.selectFirst("#take-reason").val("Trying");
        Document refused = administrator.submit(form, form.selectFirst("#take-role"));
        assertTrue(fault(refused).startsWith("Nobody else who can sign in is an administrator"), fault(refused));
    }

    @Test
    void aRoleIsGivenAndTakenWithAReasonAndLeavesATrail() {
        Visitor administrator = Visitor.of("sadmin");
        FormElement give = Visitor.formWith(administrator.get("/admin/roles"), "#username");
        give.selectFirst("#username").val("akhan");
        give.selectFirst("#role option[value=AUTHOR]").attr("selected", "selected");
        give.selectFirst("#reason").val("Writes about 9-1-1");
        Document given = administrator.submit(give, give.selectFirst("#give-role"));
        assertTrue(given.text().contains("now has the role"), given.text());
        Visitor author = Visitor.of("akhan");
        assertNotEquals(403, statusOf(author, "/author/anything"));
        assertEquals(403, statusOf(author, "/admin/roles"));
        Element taking = administrator.get("/admin/roles").selectFirst("tr:contains(akhan) a[href*=AUTHOR]");
        FormElement take = Visitor.formWith(administrator.get(taking.attr("href")), "#take-reason");
        take.selectFirst("#take-reason").val("Only for a while");
        administrator.submit(take, take.selectFirst("#take-role"));
        assertNull(administrator.get("/admin/roles").selectFirst("tr:contains(akhan)"));
        assertTrail("Only for a while", "took a role from Amina Khan");
    }

    @Test
    void aRoleHoldsAtTheNextRequestOfASessionThatIsOpen() {
        Visitor person = Visitor.of("jpoirier");
        assertEquals(403, statusOf(person, "/author/modules"));
        Visitor administrator = Visitor.of("sadmin");
        FormElement give = Visitor.formWith(administrator.get("/admin/roles"), "#username");
        give.selectFirst("#username").val("jpoirier");
        give.selectFirst("#role option[value=AUTHOR]").attr("selected", "selected");
        give.selectFirst("#reason").val("Translates");
        administrator.submit(give, give.selectFirst("#give-role"));
        assertEquals(200, statusOf(person, "/author/modules"));
        Element taking = administrator.get("/admin/roles").selectFirst("tr:contains(jpoirier) a[href*=AUTHOR]");
        FormElement take = Visitor.formWith(administrator.get(taking.attr("href")), "#take-reason");
        take.selectFirst("#take-reason").val("Done");
        administrator.submit(take, take.selectFirst("#take-role"));
        assertEquals(403, statusOf(person, "/author/modules"));
    }

    @Test
    void manySignInsOfOneAccountAtOnceAllSucceed() throws Exception {
        Callable<String> signIn = AccountsIT::signInAndSayWhere;
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 8; round++) {
                for (Future<String> place : people.invokeAll(Collections.nCopies(4, signIn))) {
                    assertEquals("/learn/my-training", place.get());
                }
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static String signInAndSayWhere() {
        Visitor person = Visitor.of("tnguyen");
        return person.where();
    }

    @Test
    void theMenuBearsTheNameOfItsOwner() {
        Visitor person = new Visitor("en");
        assertEquals(
                "My account Meaghan O’Rourke",
                person.signIn("morourke", "open-door")
                        .selectFirst(".wf-menu summary")
                        .text());
    }

    @Test
    void theAdministratorFindsEveryPageOfTheAdministration() {
        Visitor administrator = Visitor.of("sadmin");
        List<String> pages = List.of("/admin/trail", "/admin/roles", "/admin/content");
        for (String page : pages) {
            List<String> links =
                    administrator.get(page).select("main .wf-kicker a").eachAttr("href");
            assertEquals(
                    pages.stream().filter(other -> !other.equals(page)).toList(),
                    links.stream().sorted(Comparator.comparing(pages::indexOf)).toList());
        }
    }

    @Test
    void theTrailIsReadInSentences() {
        Visitor administrator = new Visitor("fr");
        administrator.signIn("sadmin", "open-door");
        List<String> acts = administrator.get("/admin/trail").select("tbody th").eachText();
        assertFalse(acts.isEmpty());
        acts.forEach(act -> assertFalse(act.matches("[a-z]+(\\.[a-zA-Z]+)+ .*"), act));
        Element published = administrator
                .get("/admin/trail?q=catalogue.version.published")
                .selectFirst("tbody tr:contains(foundations)");
        assertEquals("", published.selectFirst("td:nth-of-type(2)").text());
        assertTrue(published.selectFirst("td:last-of-type").text().startsWith("SHA-256 "));
    }

    @Test
    void aDemonstrationHasNoFirstAdministrator() {
        assertEquals(404, statusOf(new Visitor("en"), "/public/first-administrator"));
    }

    private static int statusOf(Visitor visitor, String path) {
        visitor.get(path);
        return visitor.status();
    }

    private static String askForCode(String username) {
        Visitor visitor = new Visitor("en");
        FormElement form = Visitor.formWith(visitor.get("/public/cannot-sign-in"), "#username");
        form.selectFirst("#username").val(username);
        return visitor.submit(form, form.selectFirst("#ask-code"))
                .selectFirst(".wf-message")
                .text();
    }

    private static String fault(Document page) {
        Element line = page.selectFirst(".wf-message--bad li");
        return line == null ? "no fault on: " + page.text() : line.text();
    }

    private static void assertTrail(String search, String sentence) {
        Visitor administrator = Visitor.of("sadmin");
        Document trail = administrator.get("/admin/trail?q=" + search.replace(" ", "+"));
        assertTrue(trail.text().contains(sentence), trail.text());
    }
}
