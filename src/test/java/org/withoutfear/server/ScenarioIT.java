package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Scenarios in the running server: in whose place one stands, a moment tried again, a replay, and the record to take away. */
class ScenarioIT {

    private static final String TIP = "/learn/begin?module=counter-and-phone&part=neighbour-tip";
    private static final String JOKE = "/learn/begin?module=foundations&part=the-joke";

    @Test
    void onePractisesInAnotherPlaceAndIsToldItsOwn() {
        Visitor officer = Visitor.of("mbouchard");
        Document begin = officer.get(TIP);
        assertEquals(
                "officer",
                begin.selectFirst("main select[name=role] option[selected]").val());
        Document own = practise(officer, TIP, "officer");
        assertEquals("officer", own.selectFirst("main [data-role]").attr("data-role"));
        String left = officer.where();
        Document other = practise(officer, TIP, "dispatcher");
        assertEquals("dispatcher", other.selectFirst("main [data-role]").attr("data-role"));
        assertNotEquals(left, officer.where(), "another place is another attempt");
        String going = officer.where();
        practise(officer, TIP, "dispatcher");
        assertEquals(going, officer.where(), "the same place goes on");
        Document told = officer.get(left);
        assertTrue(officer.where().startsWith("/learn/begin"), officer.where());
        assertNotNull(told.selectFirst("main .wf-message[role=status]"), told.text());
        officer.get(going);
        Element place = toTheDebrief(officer).selectFirst("main [data-role]");
        assertEquals("dispatcher", place.attr("data-role"));
        assertTrue(place.text().startsWith("You took the place of: "), place.text());

        officer.get("/learn/begin?module=counter-and-phone&part=neighbour-tip");
        FormElement form = Visitor.formWith(officer.get(TIP), "select[name=role]");
        form.select("option").forEach(option -> option.removeAttr("selected"));
        form.selectFirst("option").attr("value", "mayor").attr("selected", "selected");
        officer.submit(form, form.selectFirst("button"));
        assertEquals(404, officer.status());
    }

    @Test
    void oneIncidentIsAnotherFromEachDesk() {
        Visitor learner = Newcomers.next("en");
        Set<String> told = new HashSet<>();
        for (String desk : List.of("clerk", "shelter-worker", "dispatcher", "officer")) {
            practise(learner, TIP, desk);
            Document debrief = toTheDebrief(learner);
            assertTrue(debrief.select("form[action$=/moments]").size() >= 6, desk + ": " + debrief.text());
            told.add(debrief.selectFirst("section[aria-labelledby=resident] .wf-speech")
                    .ownText());
        }
        assertEquals(3, told.size(), "she telephones two of the desks and stands before the others: " + told);
    }

    @Test
    void aMomentIsTriedAgainFromTheDebriefOnceHoweverOftenItIsSent() {
        Visitor learner = Newcomers.next("en");
        practise(learner, JOKE, "clerk");
        Document debrief = toTheDebrief(learner);
        assertNotNull(debrief.selectFirst("section[aria-labelledby=resident] .wf-speech"), debrief.text());
        assertTrue(debrief.select("section[aria-labelledby=clauses] li").size() > 2, debrief.text());
        List<Element> again = debrief.select("form[action$=/moments]");
        assertTrue(again.size() >= 5, again.size() + " moments");
        FormElement second = (FormElement) again.get(1);
        String step = second.selectFirst("button").val();
        Document page = learner.submit(second, second.selectFirst("button"));
        assertEquals(step, page.selectFirst("main input[name=step]").val());
        String begun = learner.where();
        learner.submit(second, second.selectFirst("button"));
        assertEquals(begun, learner.where());
        Document after = toTheDebrief(learner);
        assertEquals(again.size(), after.select("form[action$=/moments]").size(), "the history before it is there");

        FormElement unknown =
                (FormElement) debrief.select("form[action$=/moments]").get(0);
        unknown.selectFirst("button").val("nowhere");
        learner.submit(unknown, unknown.selectFirst("button"));
        assertEquals(404, learner.status());
    }

    @Test
    void theOtherStoryIsMetNextHoweverOftenAMomentWasTriedAgain() {
        Visitor learner = Newcomers.next("en");
        practise(learner, JOKE, "clerk");
        Document first = toTheDebrief(learner);
        again(learner, first);
        again(learner, toTheDebrief(learner));
        toTheDebrief(learner);
        practise(learner, JOKE, "clerk");
        Document second = toTheDebrief(learner);
        assertNotEquals(surname(first), surname(second), "one never met");
        practise(learner, JOKE, "clerk");
        assertEquals(surname(first), surname(toTheDebrief(learner)), "met longest ago");
        FormElement form = Visitor.formWith(learner.get(JOKE), "button[value=assessed]");
        learner.submit(form, form.selectFirst("button[value=assessed]"));
        assertEquals(surname(second), surname(toTheDebrief(learner)), "met longest ago");
    }

    private static void again(Visitor learner, Document debrief) {
        FormElement second =
                (FormElement) debrief.select("form[action$=/moments]").get(1);
        learner.submit(second, second.selectFirst("button"));
    }

    private static String surname(Document debrief) {
        return debrief.text().contains("Koval") ? "Koval" : "Rahimi";
    }

    @Test
    void theReplayShowsTheWayStepByStepAndChangesNothing() {
        Visitor learner = Newcomers.next("en");
        practise(learner, "/learn/begin?module=foundations&part=the-poster", null);
        Document debrief = toTheDebrief(learner);
        int moments = debrief.select("form[action$=/moments]").size();
        Document page =
                learner.get(debrief.selectFirst("main a[href*=/learn/replay]").absUrl("href"));
        int seen = 1;
        while (page.selectFirst("main .wf-actions a.wf-button:not(.wf-button--plain)") != null) {
            assertNull(page.selectFirst("main form"), "read only");
            page = learner.get(page.selectFirst("main .wf-actions a.wf-button:not(.wf-button--plain)")
                    .absUrl("href"));
            seen++;
        }
        assertEquals(moments, seen);
        learner.get(learner.where().replaceAll("moment=\\d+", "moment=99"));
        assertEquals(200, learner.status());
    }

    @Test
    void theRecordIsTakenAwayAsStatements() {
        Visitor learner = Visitor.of("ldesrosiers");
        FormElement form = Visitor.formWith(learner.get(JOKE), "button[value=assessed]");
        Document page = learner.submit(form, form.selectFirst("button"));
        assertEquals(
                "supervisor", page.selectFirst("main [data-role]").attr("data-role"), "as the feed says of the job");
        String attempt = learner.where().replaceAll(".*attempt=(\\d+).*", "$1");
        learner.get("/api/statements/" + attempt);
        assertTrue(learner.where().startsWith("/learn/scenario"), "not while it is open: " + learner.where());
        choose(learner, page, new Walker(learner, "foundations").bestOf(page));
        page = learner.get("/learn/scenario?attempt=" + attempt);
        choose(learner, page, "my-word");

        List<Map<String, Object>> statements = new Statements(learner.text("/api/statements/" + attempt)).sound();
        assertEquals(List.of("chose", "chose", "completed", "failed"), verbs(statements));
        assertTrue(learner.response()
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .startsWith("attachment"));
        assertEquals(
                statements,
                new Statements(learner.text("/api/statements/" + attempt)).sound(),
                "the same each time, so that a record store takes each once");
        assertFalse(learner.response().body().contains("@"), "no address of mail");

        Visitor other = Newcomers.next("en");
        for (String path : List.of("/api/statements/", "/learn/replay?attempt=", "/learn/debrief?attempt=")) {
            other.get(path + attempt);
            assertEquals(404, other.status(), path);
        }
    }

    private static List<String> verbs(List<Map<String, Object>> statements) {
        return statements.stream()
                .map(statement -> (String) ((Map<?, ?>) statement.get("verb")).get("id"))
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document practise(Visitor learner, String begin, String role) {
        FormElement form = Visitor.formWith(learner.get(begin), "button[value=practice]");
        if (role != null) {
            form.select("option").forEach(option -> option.removeAttr("selected"));
            form.selectFirst("option[value=" + role + "]").attr("selected", "selected");
        }
        return learner.submit(form, form.selectFirst("button"));
    }

    private static Document choose(Visitor learner, Document page, String choice) {
        FormElement form = Visitor.formWith(page, "input[name=choice]");
        form.selectFirst("input[value=" + choice + "]").attr("checked", "checked");
        return learner.submit(form, null);
    }

    /** Goes on by the best choices until the debrief. */
    private static Document toTheDebrief(Visitor learner) {
        String module = learner.get(learner.where())
                .selectFirst("main .wf-actions a[href*=/learn/module]")
                .attr("href")
                .replaceAll(".*module=", "");
        Walker walker = new Walker(learner, module);
        Document page = learner.get(learner.where());
        while (!learner.where().startsWith("/learn/debrief")) {
            page = walker.step(page);
        }
        return page;
    }
}
