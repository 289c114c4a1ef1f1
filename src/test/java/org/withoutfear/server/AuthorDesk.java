package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** How an author sends a module and decides on it, page by page. */
public final class AuthorDesk {

    static final ZoneId CITY = ZoneId.of("America/Toronto");

    private AuthorDesk() {}

    /** Sends a module and publishes it for today. */
    public static void publish(Visitor author, SentModule module) {
        publish(author, module, today());
    }

    static void publish(Visitor author, SentModule module, String day) {
        Document waiting = send(author, module.zip());
        assertTrue(author.where().startsWith("/author/uploaded"), waiting.text());
        Document done = decide(author, query(author), "#publish", "A test", day);
        assertTrue(done.text().contains("is published"), done.text());
    }

    /** Sends a zip from the page of uploads. */
    static Document send(Visitor author, byte[] zip) {
        FormElement form = Visitor.formWith(author.get("/author/upload"), "#file");
        return author.submitFile(form, form.selectFirst("#send"), "file", zip);
    }

    /** Publishes or discards what waits. */
    static Document decide(Visitor author, String query, String button, String reason, String day) {
        FormElement form = Visitor.formWith(author.get("/author/uploaded?" + query), "#reason");
        form.selectFirst("#reason").val(reason);
        form.selectFirst("#effective").val(day);
        return author.submit(form, form.selectFirst(button));
    }

    /** The part of the address that names what waits. */
    static String query(Visitor author) {
        return author.where().substring(author.where().indexOf('?') + 1);
    }

    static String today() {
        return LocalDate.now(CITY).toString();
    }
}
