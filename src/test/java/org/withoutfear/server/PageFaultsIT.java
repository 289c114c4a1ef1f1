package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses and requests that nobody meant: each gets a page with a heading, or a word for a script, and never a failure. */
class PageFaultsIT {

    @ParameterizedTest
    @CsvSource({
        "morourke, /learn/module",
        "morourke, /learn/module?module=",
        "morourke, /learn/module?module=abc",
        "morourke, /learn/lesson",
        "morourke, /learn/lesson?module=foundations",
        "morourke, /learn/begin",
        "morourke, /learn/begin?module=foundations&part=10-why-people-fear",
        "morourke, /learn/scenario",
        "morourke, /learn/scenario?attempt=99999999999999999999",
        "morourke, /learn/debrief",
        "morourke, /learn/replay",
        "morourke, /learn/replay?attempt=abc&moment=1",
        "morourke, /learn/replay?attempt=1&moment=abc",
        "morourke, /learn/result",
        "morourke, /learn/review",
        "morourke, /learn/quiz",
        "morourke, /learn/quiz?attempt=1&question=abc",
        "morourke, /learn/certificate",
        "morourke, /learn/certificate.pdf",
        "ldesrosiers, /team/person",
        "ldesrosiers, /team/person?id=abc",
        "ldesrosiers, /team/person?id=999999999999999999999",
        "ldesrosiers, /team/person?id=-1",
        "hgill, /hr/person",
        "hgill, /hr/person?id=abc",
        "hgill, /hr/codes?person=abc",
        "hgill, /hr/codes?person=99999999",
        "hgill, /hr/feed-run",
        "hgill, /hr/feed-run?run=abc",
        "sadmin, /admin/roles?person=abc"
    })
    void whatIsNotThereIsSaidToBeSo(String username, String path) {
        Visitor visitor = Visitor.of(username);
        Document page = visitor.get(path);
        assertEquals(404, visitor.status(), path);
        assertHeading(page, path);
    }

    @ParameterizedTest
    @CsvSource({
        "ldesrosiers, /team/dashboard?programme=abc&unit=abc&direct=abc&group=ABC&sort=ABC&page=abc",
        "ldesrosiers, /team/dashboard?programme=999999&page=99999999999&name=%27%25",
        "ldesrosiers, /team/dashboard?name=%00",
        "hgill, /hr/completions?status=ABC&programme=abc&unit=abc&from=abc&to=2026-13-45&page=abc",
        "hgill, /hr/completions?from=%2B999999999-12-31&name=%00",
        "hgill, /hr/feed?page=abc",
        "hgill, /hr/feed?page=-1",
        "hgill, /hr/messages?page=abc",
        "hgill, /hr/codes?q=%00",
        "sadmin, /admin/trail?page=abc",
        "sadmin, /admin/trail?page=99999999999&q=%00",
        "sadmin, /admin/roles?person=99999999&taken-role=ABC",
        "morourke, /learn/my-training?notice=abc"
    })
    void whatNarrowsNothingIsLeftOut(String username, String path) {
        Visitor visitor = Visitor.of(username);
        Document page = visitor.get(path);
        assertEquals(200, visitor.status(), path);
        assertHeading(page, path);
        assertEquals(0, page.select(".wf-message--bad").size(), page.text());
    }

    @Test
    void anAddressThatBearsAStateOfAPageLeadsToThePageWithoutIt() {
        Visitor visitor = new Visitor("en");
        assertNotNull(visitor.get("/public/sign-in?jakarta.faces.ViewState=abc").selectFirst("#sign-in"));
        assertEquals("/public/sign-in", visitor.where());
    }

    @Test
    void anUnknownStandingDoesNotNarrowTheCompletions() {
        Visitor hr = Visitor.of("hgill");
        String all = hr.get("/hr/completions").selectFirst("h1").text();
        assertEquals(all, hr.get("/hr/completions?status=ABC").selectFirst("h1").text());
        Document overdue = hr.get("/hr/completions?status=assigned");
        assertEquals("ASSIGNED", overdue.select("#status option[selected]").val());
        assertTrue(hr.text("/hr/completions.csv?status=ABC").lines().count() > 2);
    }

    @ParameterizedTest
    @CsvSource({
        "404, /api/attempts/scenario, ",
        "404, /api/attempts/quiz, ",
        "404, /api/attempts/scenario, module=foundations&part=quiz&mode=assessed",
        "404, /api/attempts/scenario, module=foundations&part=10-why-people-fear",
        "404, /api/attempts/abc/choices, choice=a",
        "404, /api/attempts/99999999/answers, position=1&revision=0",
        "404, /api/attempts/99999999/moments, step=a",
        "404, /api/attempts/99999999/moments, ",
        "404, /api/attempts/scenario, module=foundations&part=the-joke&mode=practice&role=mayor",
        "400, /api/attempts/99999999/answers, position=abc",
        "404, /api/attempts/99999999/submission, ",
        "404, /api/modules/abc/enrolment, ",
        "404, /api/lessons/foundations/abc/reading, "
    })
    void whatCannotBeTakenIsAnsweredAsItWasSent(int status, String path, String body) {
        Visitor learner = Visitor.of("hgill");
        Document page = learner.post(path, body == null ? "" : body, false);
        assertEquals(status, learner.status(), path);
        assertHeading(page, path);
        learner.post(path, body == null ? "" : body, true);
        assertEquals(status, learner.status(), path);
        String json = learner.response().body();
        assertTrue(json.startsWith("{\"error\":\"") && json.length() > 30, json);
    }

    @Test
    void theQuizIsNoScenarioAlsoWhenItIsBegun() {
        Visitor learner = Visitor.of("hgill");
        learner.post("/api/attempts/quiz", "module=foundations", true);
        assertEquals(200, learner.status());
        learner.post("/api/attempts/scenario", "module=foundations&part=quiz&mode=assessed", true);
        assertEquals(404, learner.status());
    }

    @Test
    void aChoiceWithoutItsStepLeadsToWhereTheAttemptStands() {
        Visitor learner = Visitor.of("hgill");
        learner.post("/api/attempts/scenario", "module=foundations&part=the-joke&mode=practice", true);
        String attempt = learner.response().body().replaceAll(".*attempt=(\\d+).*", "$1");
        for (String body : List.of("", "step=a%0Db&choice=c", "step=%26&choice=c")) {
            Document page = learner.post("/api/attempts/" + attempt + "/choices", body, false);
            assertEquals(200, learner.status(), body);
            assertEquals(
                    1,
                    page.select("input[name=choice]").stream()
                            .map(e -> e.attr("name"))
                            .distinct()
                            .count());
            assertFalse(learner.where().contains("step="), learner.where());
        }
    }

    @Test
    void theLanguageChangesWhereOneStandsAlsoAfterAFault() {
        Visitor hr = Visitor.of("hgill");
        new Walker(Newcomers.next("en"), "foundations").pass();
        String person = hr.get("/hr/completions?status=CERTIFIED")
                .selectFirst("tbody a")
                .attr("href"); // only who is certified can be revoked
        String codes = hr.get("/hr/codes?q=khan").selectFirst("main table a").attr("href") + "&q=khan";
        Visitor administrator = Visitor.of("sadmin");
        String role = administrator.get("/admin/roles").selectFirst("main td a").attr("href");
        Stream<Executable> pages = Stream.of(
                () -> assertStays(hr, person, "#revoke"),
                () -> assertStays(hr, codes, "#block"),
                () -> assertStays(administrator, role, "#take-role"),
                () -> assertStays(administrator, "/admin/roles", "#give-role"),
                () -> assertStays(hr, "/account/index", "#change-password"),
                () -> assertStays(new Visitor("en"), "/public/sign-in?then=%2Faccount%2F", "#sign-in"),
                () -> assertStays(new Visitor("en"), "/public/cannot-sign-in", "#ask-code"),
                () -> assertStays(new Visitor("en"), "/public/choose-password", "#choose-password"));
        assertAll(pages);
    }

    /** Sends a form without what it needs, twice, then changes the language: the page is the same, in the other language. */
    private static void assertStays(Visitor visitor, String path, String button) {
        Document page = visitor.get(path);
        String title = page.selectFirst("html").attr("lang");
        for (int i = 0; i < 2; i++) {
            FormElement form = Visitor.formWith(page, button);
            page = visitor.submit(form, form.selectFirst(button));
            assertNotNull(page.selectFirst(".wf-message--bad"), path + ": " + page.text());
        }
        FormElement language = (FormElement) page.selectFirst("form[data-keeps]");
        Document other = visitor.submit(language, language.selectFirst("button"));
        assertEquals(200, visitor.status(), path);
        assertEquals(path.replace("%2F", "/"), visitor.where(), path);
        assertFalse(other.selectFirst("html").attr("lang").equals(title), path);
        FormElement back = (FormElement) other.selectFirst("form[data-keeps]");
        visitor.submit(back, back.selectFirst("button"));
    }

    @ParameterizedTest
    @CsvSource({
        "stateless, /author/challenges",
        "stateless, /public/sign-in",
        "1:2, /author/challenges",
        "x, /author/challenges",
        "'', /author/challenges"
    })
    void aStateThatNoPageGaveOutIsLikeAPageThatExpired(String state, String path) throws IOException {
        long before = errors();
        Visitor author = path.startsWith("/public") ? new Visitor("en") : Visitor.of("tnguyen");
        Document page = author.get(path);
        author.post(path, "upload=upload&jakarta.faces.ViewState=" + state, false);
        assertEquals(200, author.status());
        assertEquals(path, author.where());
        assertEquals(page.title(), author.get(path).title());
        assertEquals(before, errors(), "see " + RunningServer.shared().log());
    }

    @Test
    void anExpiredPageSaysSoOnce() {
        Visitor hr = Visitor.of("hgill");
        Document page = hr.post("/account/index", "jakarta.faces.ViewState=stateless", false);
        assertTrue(page.select("[role=status]").text().contains("expired"), page.text());
        assertFalse(hr.get("/account/index").select("[role=status]").text().contains("expired"));
    }

    private static long errors() throws IOException {
        try (Stream<String> lines = Files.lines(RunningServer.shared().log())) {
            return lines.filter(line -> line.contains(" ERROR ")).count();
        }
    }

    private static void assertHeading(Document page, String path) {
        Element heading = page.selectFirst("h1");
        assertNotNull(heading, path + " has no heading: " + page.text());
        assertFalse(heading.text().isBlank(), path + " has an empty heading");
    }
}
