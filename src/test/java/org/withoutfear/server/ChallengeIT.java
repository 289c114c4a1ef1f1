package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.server.Contesting.NIGHT_PROMISE;
import static org.withoutfear.server.Contesting.ON_HOLD;
import static org.withoutfear.server.Contesting.answer;
import static org.withoutfear.server.Contesting.resultOf;
import static org.withoutfear.server.Contesting.wrong;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Learners fail by one question, one of them contests it, and an author upholds it after a thousand quizzes: each test goes on from the
 * one before, on the same data. What else becomes of contested questions is in {@link RulingIT}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChallengeIT {

    private static final int QUIZZES = 1000;

    private static final String WHY = "Clause 4.1 is about status, and undocumented people are not named in it.";
    private static RunningServer server;
    private static long attempt;
    private static String contested;
    private static long learners;

    @BeforeAll
    static void goLive() {
        server = RunningServer.at("2026-12-01T09:00");
    }

    @AfterAll
    static void end() {
        server.end();
    }

    @Test
    @Order(1)
    void twoFailByOneQuestionAndOneByAnother() {
        failBy("mbouchard", ON_HOLD);
        failBy("jpoirier", ON_HOLD);
        failBy("akhan", NIGHT_PROMISE);
        assertNull(certificate("mbouchard"));
    }

    @Test
    @Order(2)
    void oneContestsItInWordsThatTellOfNobody() {
        Visitor learner = Visitor.of(server, "mbouchard");
        Document result = learner.get(resultOf(learner));
        attempt = Long.parseLong(learner.where().replaceAll(".*attempt=", ""));
        Element question = wrong(result);
        contested = question.selectFirst("a[href^=/learn/challenge]").absUrl("href");

        Document refused = contest(learner, " ");
        assertTrue(refused.text().contains("Say what is wrong"), refused.text());
        refused = contest(learner, "The client with file 1122-3344-55 was right.");
        assertTrue(refused.text().contains("such numbers are not kept"), refused.text());
        assertEquals(
                "The client with file 1122-3344-55 was right.",
                refused.selectFirst("#text").val(),
                "what was written is not lost");
        Document asked = contest(learner, "My neighbour is undocumented, and nobody may say so.");
        assertNotNull(asked.selectFirst("input[name=nobodyReal]"), asked.text());
        Document sent = contest(learner, WHY);
        assertTrue(sent.text().contains("It is sent"), sent.text());
        assertTrue(sent.text().contains(WHY), sent.text());
        Document again = learner.get(contested);
        assertNull(again.selectFirst("#text"), "once is enough");
        assertTrue(again.text().contains("Not answered yet"), again.text());
    }

    @Test
    @Order(3)
    void othersFindNothingOfIt() {
        Visitor other = Visitor.of(server, "jpoirier");
        for (String path : List.of(contested, "/learn/challenge?attempt=nothing&question=1", "/learn/challenge")) {
            other.get(path);
            assertEquals(404, other.status(), path);
        }
        for (String path : List.of("/author/challenges", "/author/challenge?id=1")) {
            other.get(path);
            assertEquals(403, other.status(), path);
        }
        other.post("/api/notices/ANSWER/1/dismissal", "", false);
        assertEquals(404, other.status());
        Visitor nobody = new Visitor(server, "en");
        nobody.post("/api/notices/ANSWER/1/dismissal", "", true);
        assertTrue(nobody.status() == 401 || nobody.where().startsWith("/public/sign-in"), nobody.where());
    }

    @Test
    @Order(4)
    void aThousandMoreHaveFailedByItWhenAnAuthorWithdrawsIt() throws SQLException {
        server.kill();
        try (Connection data = server.whileItIsDown()) {
            learners = QuizCopies.make(data, attempt, QUIZZES);
        }
        server.restartAt("2026-12-10T09:00");
        Visitor author = Visitor.of(server, "tnguyen");
        Document list = author.get("/author/challenges");
        assertTrue(list.text().contains("One waits for an answer"), list.text());
        assertFalse(list.text().contains("Bouchard"));
        Document page = author.get(list.selectFirst("main tbody a").absUrl("href"));
        assertTrue(page.text().contains(WHY), page.text());
        assertFalse(page.text().contains("Bouchard"));
        Document asked = answer(author, page, "WITHDRAWN", Set.of(), "");
        assertTrue(asked.text().contains("Write a reply in both languages"), asked.text());
        Document reach = answer(author, asked, "WITHDRAWN", Set.of(), "The clause can be read in two ways.");
        assertTrue(reach.text().contains("1,003 finished quizzes"), reach.text());
        assertTrue(reach.text().contains((learners + 2) + " learners newly pass"), reach.text());
        FormElement first = Visitor.formWith(reach, "#send");
        author.submit(first, first.selectFirst("#send"));
        assertTrue(author.where().startsWith("/author/challenges"), author.where());

        server.killAndRestart(); // in the middle of it, most likely

        Visitor late = Visitor.of(server, "tnguyen");
        Document tooLate = late.get(page.location().replaceFirst("https?://[^/]+", ""));
        assertNull(tooLate.selectFirst("#send"), "it is answered once");
        await(() -> overturned().contains((QUIZZES + 2) + ""));
    }

    @Test
    @Order(5)
    void whoFailedByItHasPassedOnTheDayItWasDoneAndIsTold() {
        for (String username : List.of("mbouchard", "jpoirier")) {
            Document training = training(username);
            assertTrue(training.text().contains("You have passed the quiz of Foundations"), training.text());
            assertEquals("December 1, 2026", certificate(username), username);
        }
        assertTrue(training("mbouchard").text().contains("You contested this question"));
        assertFalse(training("jpoirier").text().contains("contested this question"));
        assertFalse(training("akhan").text().contains("You have passed the quiz"), "another question failed her");

        Visitor learner = Visitor.of(server, "mbouchard");
        Document result = learner.get("/learn/result?attempt=" + attempt);
        assertTrue(result.text().contains("You passed, with 100%"), result.text());
        assertTrue(result.text().contains("The clause can be read in two ways."), result.text());
        FormElement notice = Visitor.formWith(result, "form[action*=/notices/]");
        String address = notice.attr("action");
        Visitor.of(server, "jpoirier").post(address, "", false);
        learner.submit(notice, null);
        assertNull(learner.get("/learn/my-training").selectFirst("form[action='" + address + "']"));
        assertNull(
                learner.get("/learn/my-training").selectFirst("form[action*=/notices/]"),
                "it was told once, with both");

        Document items = Visitor.of(server, "tnguyen").get("/author/items?module=foundations");
        assertTrue(items.text().contains("Withdrawn on December 10, 2026"), items.text());
        String trail =
                Visitor.of(server, "sadmin").get("/admin/trail?q=q-on-hold").text();
        assertTrue(trail.contains("withdrew the question foundations/q-on-hold"), trail);
        assertTrue(trail.contains("contested the question foundations/q-on-hold"), trail);
        assertTrue(trail.contains("Question withdrawn") && !trail.contains("WITHDRAWN"), trail);
        String reason = "The clause can be read in two ways.";
        assertTrue(trail.contains(reason + " / " + reason), trail);
        assertTrue(trail.contains("Ruling no. ") && !trail.contains("ruling:"), trail);
        assertFalse(trail.contains(WHY), trail);
        assertFalse(trail.contains("Bouchard"), "who contests what tells by what they failed");
    }

    @Test
    @Order(6)
    void everyQuizWasCountedAnewOnceAndNoneWasLowered() throws SQLException {
        server.kill();
        try (Connection data = server.whileItIsDown()) {
            assertEquals(1, count(data, "learning_ruling"));
            assertEquals(QUIZZES + 3, count(data, "learning_regrade"));
            assertEquals(
                    QUIZZES + 2,
                    count(data, "learning_regrade where outcome_before = 'FAILED' and outcome_after = 'PASSED'"));
            assertEquals(0, count(data, "learning_regrade where percent_after < percent_before"));
            assertEquals(
                    1, count(data, "learning_attempt where kind = 'QUIZ' and outcome <> 'PASSED'"), "another question");
            assertEquals(0, count(data, "learning_question where question = 'q-on-hold' and points <> 12"));
            assertEquals(QUIZZES + 2, count(data, "shared_trail_line where what = 'learning.attempt.overturned'"));
            assertEquals(2, count(data, "learning_enrolment where passed_at is not null"), "the others lack a part");
        }
    }

    /** Goes through the whole module and fails by one question. */
    private static void failBy(String username, Set<String> marks) {
        Visitor learner = Visitor.of(server, username);
        Document module = learner.get("/learn/module?module=foundations");
        Contesting.failBy(learner, new Walker(learner, "foundations"), module, marks);
    }

    private static Document contest(Visitor learner, String text) {
        return Contesting.contest(learner, contested, text);
    }

    private static Document training(String username) {
        return Visitor.of(server, username).get("/learn/my-training");
    }

    /** From when somebody is certified; null when they are not. */
    private static String certificate(String username) {
        Element line = training(username)
                .selectFirst("section[aria-labelledby=certificates] tbody tr:contains(Foundations) td");
        return line == null ? null : line.text();
    }

    private static String overturned() {
        return Visitor.of(server, "sadmin")
                .get("/admin/trail?q=learning.attempt.overturned")
                .selectFirst("h1")
                .text()
                .replace(",", "");
    }

    private static void await(Supplier<Boolean> condition) {
        for (int i = 0; i < 300 && !condition.get(); i++) {
            RunningServer.pause();
        }
        assertTrue(condition.get(), overturned());
    }

    private static long count(Connection data, String what) throws SQLException {
        try (PreparedStatement select = data.prepareStatement("select count(*) from " + what);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
