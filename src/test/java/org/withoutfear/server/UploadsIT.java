package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.server.AuthorDesk.CITY;
import static org.withoutfear.server.AuthorDesk.decide;
import static org.withoutfear.server.AuthorDesk.publish;
import static org.withoutfear.server.AuthorDesk.query;
import static org.withoutfear.server.AuthorDesk.send;
import static org.withoutfear.server.AuthorDesk.today;

import java.net.URI;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** An author sends a module, decides on it, and learners take it. What is faulty or hostile is in {@link RefusedUploadsIT}. */
class UploadsIT {

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

        Document whole = author.get("/author/preview?" + query);
        for (String part : new String[] {
            "Everybody starts here.", // summary
            "Everyone who works, volunteers or holds a contract with the City",
            "Stop a threat on the spot",
            "Say this, not that" // job aid
        }) {
            assertTrue(whole.select("main [lang=en]").text().contains(part), part + " is not in " + whole.text());
        }
        for (String part : new String[] {
            "Tout le monde commence ici.",
            "Le personnel de la Ville, les bénévoles et les sous-traitants",
            "Arrêter une menace sur-le-champ",
            "Les quatre devoirs"
        }) {
            assertTrue(whole.select("main [lang=fr]").text().contains(part), part + " is not in " + whole.text());
        }
        String figures = whole.select("section[aria-labelledby=figures]").text();
        assertTrue(figures.contains("Passes with 80%") && figures.contains("12 hours"), figures);

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
        String slip = LocalDate.now(CITY).plusMonths(12).plusDays(1).toString();
        refused = decide(author, query, "#publish", "A desk of its own", slip);
        assertTrue(refused.text().contains("Choose a day within the next 12 months"), refused.text());
        assertTrue(refused.selectFirst("#effective-wrong").text().contains("12 months"), refused.text());
        assertEquals(slip, refused.selectFirst("#effective").val());
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
        Element manifest = waiting.selectFirst("details:has(summary:contains(module.yaml))");
        assertEquals("version: 1.0.0", manifest.selectFirst("del").text());
        assertEquals("version: 1.1.0", manifest.selectFirst("ins").text());
        Element lesson = waiting.selectFirst("details:has(summary:contains(20-do-not-ask.fr.md))");
        assertTrue(lesson.selectFirst("ins").text().startsWith("A sentence of the later version. "), lesson.text());
        assertFalse(lesson.selectFirst("del").text().contains("A sentence of the later version"), lesson.text());
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

    private static void begin(Visitor learner, String module) {
        Document page = learner.get("/learn/module?module=" + module);
        FormElement form = Visitor.formWith(page, "form[action$=/enrolment] button");
        learner.submit(form, form.selectFirst("button"));
    }

    private static String header(Visitor visitor, String name) {
        return visitor.response().headers().firstValue(name).orElse("");
    }
}
