package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.server.AuthorDesk.decide;
import static org.withoutfear.server.AuthorDesk.publish;
import static org.withoutfear.server.AuthorDesk.query;
import static org.withoutfear.server.AuthorDesk.send;
import static org.withoutfear.server.AuthorDesk.today;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What an author sends and is refused, or discards, leaves nothing behind; and whoever is no author sends nothing. */
class RefusedUploadsIT {

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
    void whoReadsFrenchIsToldThatTheCheckerWritesEnglish() {
        byte[] faulty = new SentModule("faulty-desk")
                .change("module.yaml", "(?m)^pass_mark:", "pass_marks:")
                .zip();
        Visitor french = new Visitor("fr");
        french.signIn("tnguyen", "open-door");
        Document page = send(french, faulty);
        assertTrue(page.text().contains("Les messages du vérificateur sont en anglais"), page.text());
        assertFalse(page.select("td[lang=en]:contains(pass_marks)").isEmpty(), page.text());
        assertFalse(send(Visitor.of("tnguyen"), faulty).text().contains("of the checker"));
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
        assertTrue(page.text().contains("the drawing has the script “onload”; take it out"), page.text());
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
}
