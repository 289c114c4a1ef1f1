package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** An author sends a module, decides on it, and learners take it; what is faulty or hostile leaves nothing behind. */
class UploadsIT {

    private static final ZoneId CITY = ZoneId.of("America/Toronto");

    @Test
    void aModuleIsSentLookedAtPublishedAndTaken() {
        Visitor author = Visitor.of("tnguyen");
        Document waiting =
                send(author, new SentModule("front-desk").withPicture().zip());
        assertTrue(author.where().startsWith("/author/uploaded?upload="), author.where() + waiting.text());
        assertTrue(waiting.text().contains("A new module"), waiting.text());
        String query = URI.create(author.where()).getQuery();
        Visitor learner = Visitor.of("akhan");
        learner.get("/learn/module?module=front-desk");
        assertEquals(404, learner.status(), "nothing is published yet");

        Document preview = author.get("/author/preview?" + query + "&part=20-do-not-ask");
        String picture = preview.selectFirst("main img[alt=An open door]").attr("src");
        author.text(picture);
        assertEquals(200, author.status());
        learner.text(picture);
        assertEquals(404, learner.status(), "pictures of what waits are for authors");

        Document refused = decide(author, query, "#publish", "", today());
        assertTrue(refused.text().contains("Give a reason"), refused.text());
        refused = decide(author, query, "#publish", "A desk of its own", "2020-01-01");
        assertTrue(refused.text().contains("cannot take effect in the past"), refused.text());
        refused = decide(author, query, "#publish", "A desk of its own", "soon");
        assertTrue(refused.text().contains("year, month and day"), refused.text());
        Document modules = decide(author, query, "#publish", "A desk of its own", today());
        assertTrue(modules.text().contains("Version 1.0.0 of “front-desk” is published"), modules.text());

        assertEquals(SentModule.DRAWING, learner.text(picture));
        assertEquals("image/svg+xml", header(learner, "Content-Type"));
        assertEquals("default-src 'none'", header(learner, "Content-Security-Policy"));
        assertTrue(header(learner, "Cache-Control").contains("immutable"));
        Document lesson = learner.get("/learn/lesson?module=front-desk&lesson=20-do-not-ask");
        assertNotNull(lesson.selectFirst("main img[alt=An open door][src=" + picture + "]"), lesson.html());
        new Walker(learner, "front-desk", "foundations").pass();
        assertTrue(learner.get("/learn/module?module=front-desk").text().contains("Passed"));
        Document trail = Visitor.of("sadmin").get("/admin/trail?q=front-desk");
        assertTrue(trail.text().contains("published the module"), trail.text());
        assertTrue(trail.text().contains("to be checked"), trail.text());
        assertTrue(trail.text().contains("A desk of its own"), trail.text());
        Document versions = author.get("/author/versions?module=front-desk");
        assertTrue(versions.text().contains("Nguy"), versions.text());
        assertTrue(versions.text().contains("Fewer than 5") || versions.text().contains("0"), versions.text());
        refused = author.get("/author/uploaded?" + query);
        assertTrue(refused.text().contains("It was published"), refused.text());
    }

    @Test
    void aNewVersionChangesNothingForWhoHasBegunAndWaitsForItsDay() {
        Visitor author = Visitor.of("tnguyen");
        publish(author, new SentModule("night-desk"), today());
        Visitor early = Visitor.of("akhan");
        begin(early, "night-desk");

        SentModule later = new SentModule("night-desk").version("1.1.0").saying("A sentence of the later version.");
        Document waiting = send(author, later.zip());
        assertTrue(waiting.text().contains("What changes against version 1.0.0"), waiting.text());
        assertEquals(
                "Changed",
                waiting.selectFirst("tr:has(th:containsOwn(lessons/20-do-not-ask.en.md)) td:last-child")
                        .text());
        assertFalse(waiting.select("tr:has(th:matchesOwn(^20-do-not-ask$))").isEmpty(), waiting.text());
        String tomorrow = LocalDate.now(CITY).plusDays(1).toString();
        decide(author, query(author), "#publish", "Clearer", tomorrow);
        assertTrue(author.get("/author/versions?module=night-desk").text().contains("Version 1.0.0 is in force"));
        assertTrue(Visitor.of("jpoirier")
                .get("/learn/module?module=night-desk")
                .text()
                .contains("1.0.0"));

        SentModule now = new SentModule("night-desk").version("1.0.1").saying("A sentence of the next version.");
        publish(author, now, today());
        Document seen = Visitor.of("mbouchard").get("/learn/module?module=night-desk");
        assertTrue(seen.text().contains("1.0.1"), seen.text());
        Document kept = early.get("/learn/lesson?module=night-desk&lesson=20-do-not-ask");
        assertFalse(kept.text().contains("A sentence of the next version"), "whoever has begun keeps their version");
    }

    @Test
    void whoPublishesIsToldWhichVersionWillBeInForceWhen() {
        Visitor author = Visitor.of("tnguyen");
        publish(author, new SentModule("early-desk"), today());
        SentModule next = new SentModule("early-desk").version("1.0.1").saying("Clearer.");
        publish(author, next, LocalDate.now(CITY).plusDays(1).toString());
        Document lower =
                send(author, new SentModule("early-desk").version("1.0.0").zip());
        assertTrue(lower.text().contains("was published already"), lower.text());

        Document higher = send(
                author,
                new SentModule("early-desk").version("1.1.0").saying("Richer.").zip());
        assertTrue(higher.text().contains("Version 1.0.0 is in force"), higher.text());
        String warning = higher.selectFirst("main .wf-message--warn").text();
        assertTrue(warning.contains("Version 1.0.1 was published for"), warning);
        assertTrue(warning.contains("1.0.1 never comes into force"), warning);
        decide(
                author,
                query(author),
                "#publish",
                "Richer",
                LocalDate.now(CITY).plusDays(2).toString());

        Document between = send(
                author,
                new SentModule("early-desk").version("1.0.2").saying("Between.").zip());
        assertEquals(2, between.select("main .wf-message--warn").size(), between.text());
        assertTrue(between.text().contains("Version 1.1.0 was published for"), between.text());
        assertTrue(between.text().contains("has the higher number: from that day on it is in force"), between.text());
        decide(author, query(author), "#discard", "", today());
    }

    @Test
    void aVersionThatWasPublishedOrIsLowerIsRefusedByFileAndLine() {
        Visitor author = Visitor.of("tnguyen");
        publish(author, new SentModule("side-door").version("1.2.0"), today());
        Document again =
                send(author, new SentModule("side-door").version("1.2.0").zip());
        assertTrue(again.text().contains("version 1.2.0 was published already"), again.text());
        Document lower =
                send(author, new SentModule("side-door").version("1.1.9").zip());
        assertTrue(lower.text().contains("is lower than the one in force"), lower.text());
        Document draft =
                send(author, new SentModule("side-door").version("1.3.0-draft").zip());
        assertTrue(draft.text().contains("ends in -draft"), draft.text());
    }

    @Test
    void aFaultyModuleIsShownByFileAndLineAndNothingIsKept() {
        Visitor author = Visitor.of("tnguyen");
        Document page = send(
                author,
                new SentModule("faulty-desk")
                        .change("module.yaml", "(?m)^pass_mark:", "pass_marks:")
                        .zip());
        assertEquals("/author/upload", author.where());
        Element row = page.selectFirst("tr:has(td:containsOwn(pass_marks))");
        assertNotNull(row, page.text());
        assertEquals("faulty-desk/module.yaml", row.selectFirst("th").text());
        assertTrue(Integer.parseInt(row.selectFirst("td").text()) > 1);
        assertFalse(page.selectFirst("section[aria-labelledby=waiting]").text().contains("faulty"), page.text());
    }

    @Test
    void aHostileZipIsRefusedWithOneSentenceAndNothingIsKept() {
        Visitor author = Visitor.of("tnguyen");
        Document page = send(
                author,
                new SentModule("hostile-desk").with("../../evil.md", "x").zip());
        assertTrue(page.text().contains("leads outside of the module"), page.text());
        assertEquals(1, page.select(".wf-message--bad li").size());
        page = send(
                author,
                new SentModule("hostile-desk")
                        .with("media/x.svg", "<svg onload='x()'/>")
                        .zip());
        assertTrue(page.text().contains("is not a plain picture"), page.text());
        page = send(author, "no zip".getBytes());
        assertTrue(page.text().contains("not a whole zip"), page.text());
        page = send(author, new byte[0]);
        assertTrue(page.text().contains("nothing in this file"), page.text());
        assertEquals(200, author.status());
        page = author.sendBytes("/author/upload", 21L * 1024 * 1024);
        assertTrue(page.text().contains("larger than 10 MB"), page.text());
        page = author.get("/author/upload");
        assertFalse(page.selectFirst("section[aria-labelledby=waiting]").text().contains("hostile"), page.text());
        assertFalse(
                Visitor.of("sadmin").get("/admin/trail?q=hostile-desk").text().contains("module:hostile-desk"));
    }

    @Test
    void whatIsDiscardedIsGoneAndCannotBePublished() {
        Visitor author = Visitor.of("tnguyen");
        send(author, new SentModule("late-desk").zip());
        String query = query(author);
        Document stale = author.get("/author/uploaded?" + query);
        author.get("/author/preview?" + query);
        assertEquals(200, author.status());
        Document modules = decide(author, query, "#discard", "", today());
        assertTrue(modules.text().contains("was discarded"), modules.text());
        FormElement form = Visitor.formWith(stale, "#reason");
        form.selectFirst("#reason").val("All the same");
        Document refused = author.submit(form, form.selectFirst("#publish"));
        assertTrue(refused.text().contains("It was discarded"), refused.text());
        assertFalse(author.get("/author/modules").text().contains("late-desk"));
        author.get("/author/preview?" + query);
        assertEquals(404, author.status());
    }

    @Test
    void anUploadOutlivesTheServer() {
        Visitor author = Visitor.of("tnguyen");
        send(author, new SentModule("lasting-desk").zip());
        String query = query(author);
        RunningServer.shared().killAndRestart();
        Visitor again = Visitor.of("tnguyen");
        decide(again, query, "#publish", "It lasted", today());
        RunningServer.shared().killAndRestart();
        Document module = Visitor.of("akhan").get("/learn/module?module=lasting-desk");
        assertTrue(module.text().contains("1.0.0"), module.text());
    }

    @Test
    @EnabledIfSystemProperty(named = "database", matches = "postgresql")
    void anotherNodeLearnsOfItByItself() {
        try (RunningServer other = RunningServer.beside()) {
            Visitor there = new Visitor(other, "en");
            there.signIn("akhan", "open-door");
            there.get("/learn/module?module=shared-desk");
            assertEquals(404, there.status());
            publish(Visitor.of("tnguyen"), new SentModule("shared-desk"), today());
            for (int i = 0; i < 60 && there.status() == 404; i++) {
                RunningServer.pause();
                RunningServer.pause();
                RunningServer.pause();
                RunningServer.pause();
                there.get("/learn/module?module=shared-desk");
            }
            assertEquals(200, there.status(), "not known elsewhere after a minute");
        }
    }

    @Test
    void onlyAuthorsSendAndAdministratorsRead() {
        Visitor administrator = Visitor.of("sadmin");
        for (String path : new String[] {
            "/author/modules",
            "/author/upload",
            "/author/coverage",
            "/author/coverage?module=foundations",
            "/author/versions?module=foundations",
            "/author/preview?module=foundations"
        }) {
            Document page = administrator.get(path);
            assertEquals(200, administrator.status(), path);
            assertTrue(page.select("main form").isEmpty(), path);
        }
        for (String username : new String[] {"akhan", "ldesrosiers", "hgill"}) {
            Visitor other = Visitor.of(username);
            other.get("/author/upload");
            assertEquals(403, other.status(), username);
        }
    }

    @Test
    void aPreviewOfWhatIsNotThereIsNotFound() {
        Visitor author = Visitor.of("tnguyen");
        for (String path : new String[] {
            "/author/preview",
            "/author/preview?module=nothing",
            "/author/preview?module=foundations&version=9.9.9",
            "/author/preview?module=foundations&part=nothing",
            "/author/preview?upload=999999",
            "/author/coverage?module=nothing",
            "/author/uploaded",
            "/author/uploaded?upload=x",
            "/author/versions?module=nothing",
            "/learn/media/" + "0".repeat(64) + ".png",
            "/learn/media/x"
        }) {
            author.get(path);
            assertEquals(404, author.status(), path);
        }
    }

    static void publish(Visitor author, SentModule module, String day) {
        Document waiting = send(author, module.zip());
        assertTrue(author.where().startsWith("/author/uploaded"), waiting.text());
        Document done = decide(author, query(author), "#publish", "A test", day);
        assertTrue(done.text().contains("is published"), done.text());
    }

    private static void begin(Visitor learner, String module) {
        Document page = learner.get("/learn/module?module=" + module);
        FormElement form = Visitor.formWith(page, "form[action$=/enrolment] button");
        learner.submit(form, form.selectFirst("button"));
    }

    private static Document send(Visitor author, byte[] zip) {
        FormElement form = Visitor.formWith(author.get("/author/upload"), "#file");
        return author.submitFile(form, form.selectFirst("#send"), "file", zip);
    }

    private static Document decide(Visitor author, String query, String button, String reason, String day) {
        FormElement form = Visitor.formWith(author.get("/author/uploaded?" + query), "#reason");
        form.selectFirst("#reason").val(reason);
        form.selectFirst("#effective").val(day);
        return author.submit(form, form.selectFirst(button));
    }

    private static String query(Visitor author) {
        return author.where().substring(author.where().indexOf('?') + 1);
    }

    private static String header(Visitor visitor, String name) {
        return visitor.response().headers().firstValue(name).orElse("");
    }

    static String today() {
        return LocalDate.now(CITY).toString();
    }
}
