package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Results are worked out again from what is kept of them, for an appeal: by their learner, in a module nobody else takes. */
class ReenactmentIT {

    private static final String MODULE = "appeal-desk";
    private static final String SAME = "Worked out again, the result is the same.";

    private final Visitor author = Visitor.of("tnguyen");
    private Visitor learner;
    private Walker walker;

    @Test
    void everyResultComesToTheSameAfterFailuresARemedyAPassAndARuling() {
        learner = Newcomers.next("en");
        walker = new Walker(learner, MODULE, "foundations");
        AuthorDesk.publish(author, new SentModule(MODULE).change("module.yaml", "hours: 12", "hours: 0"));
        Document failed = null;
        for (int times = 0; times < 3; times++) {
            failed = Contesting.failBy(learner, walker, begin(), Contesting.NIGHT_PROMISE);
            assertTrue(workedOut(failed).text().contains("One question that must be right was not."));
        }
        String address = Contesting.wayToContest(failed, "Promise me that Immigration");
        String says = "The clause can be read in two ways, at night.";
        Contesting.contest(learner, address, says);
        reread(learner.get("/learn/begin?module=" + MODULE + "&part=quiz"));
        walker.pass();
        List<String> results = results();
        assertEquals(7, results.size(), "four quizzes and three scenarios: " + results);
        results.forEach(result -> workedOut(learner.get(result)));

        withdraw(says);
        String first = failed.location();
        await(() -> learner.get(first).text().contains("You passed"));
        results.forEach(result -> workedOut(learner.get(result)));

        Visitor other = Visitor.of("jpoirier");
        other.get(wayTo(learner.get(first)));
        assertEquals(404, other.status(), "it is for its learner alone");
    }

    @Test
    void whatHasNoResultIsNotWorkedOut() {
        learner = Visitor.of("hgill");
        learner.get("/learn/reenactment?attempt=soon");
        assertEquals(404, learner.status());
        FormElement form = (FormElement) learner.get("/learn/begin?module=foundations&part=the-joke")
                .selectFirst("button[name=mode][value=practice]")
                .closest("form");
        learner.submit(form, form.selectFirst("button[name=mode][value=practice]"));
        String attempt = learner.where().replaceFirst(".*attempt=(\\d+).*", "$1");
        learner.get("/learn/reenactment?attempt=" + attempt);
        assertEquals(404, learner.status(), "practice under way");
    }

    @Test
    void whatWasChangedBehindTheApplicationShows() throws SQLException {
        assumeTrue(RunningServer.database().equals("postgresql"), "a file is open to the server alone");
        learner = Newcomers.next("en");
        new Walker(learner, "foundations").pass();
        String result = results().stream()
                .filter(way -> way.startsWith("/learn/result"))
                .findFirst()
                .orElseThrow();
        workedOut(learner.get(result));
        try (Connection data = RunningServer.shared().asApplication();
                PreparedStatement update = data.prepareStatement(
                        "update learning_question set points = 6 where attempt_id = ? and position = 2")) {
            update.setLong(1, Long.parseLong(result.replaceFirst(".*attempt=(\\d+).*", "$1")));
            assertEquals(1, update.executeUpdate());
        }
        Document page = learner.get(wayTo(learner.get(result)));
        assertTrue(page.selectFirst("h1").text().contains("not everything is the same"), page.text());
        assertTrue(
                page.selectFirst("section[aria-labelledby=moments] > ul > li:eq(1)")
                        .text()
                        .contains("worked out again: 12"),
                page.text());
    }

    private Document begin() {
        return learner.get("/learn/begin?module=" + MODULE + "&part=quiz");
    }

    private void reread(Document begin) {
        for (String lesson : begin.select("section[aria-labelledby=remedy] p a").eachAttr("abs:href")) {
            FormElement form = (FormElement) learner.get(lesson).selectFirst("form[action$=/rereading]");
            learner.submit(form, form.selectFirst("button"));
        }
    }

    private List<String> results() {
        return learner.get("/learn/my-training")
                .select("section[aria-labelledby=history] a[href~=^/learn/(result|debrief)]")
                .eachAttr("href");
    }

    private static String wayTo(Document result) {
        return result.selectFirst("main a[href^=/learn/reenactment]").attr("href");
    }

    private Document workedOut(Document result) {
        Document page = learner.get(wayTo(result));
        assertEquals(200, learner.status(), page.text());
        assertEquals(SAME, page.selectFirst("main h1").text(), page.text());
        assertEquals(
                3,
                page.select("section[aria-labelledby=checks] .wf-status--good").size(),
                page.text());
        assertNull(page.selectFirst("main .wf-message--warn"));
        assertTrue(page.select("section[aria-labelledby=moments] > ul > li").size() > 3, page.text());
        return page;
    }

    private void withdraw(String says) {
        Document page = Contesting.toAnswer(author, says);
        Document reach = Contesting.answer(author, page, "WITHDRAWN", Set.of(), "It can indeed be read in two ways.");
        FormElement form = Visitor.formWith(reach, "#send");
        author.submit(form, form.selectFirst("#send"));
    }

    private static void await(Supplier<Boolean> condition) {
        for (int i = 0; i < 120 && !condition.get(); i++) {
            RunningServer.pause();
        }
        assertTrue(condition.get());
    }
}
