package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
 * one before, on the same data.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChallengeIT {

    private static final int QUIZZES = 1000;

    /** Marks of the two questions that are always drawn and must be right. */
    private static final Set<String> ON_HOLD = Set.of("by-phone", "in-confidence");

    private static final Set<String> NIGHT_PROMISE = Set.of("i-promise", "cannot-discuss");

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
            learners = copyAThousandTimes(data);
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
        assertTrue(training("mbouchard").text().contains("The question you contested in Foundations"));
        assertFalse(training("jpoirier").text().contains("The question you contested"));
        assertFalse(training("akhan").text().contains("You have passed the quiz"), "another question failed her");

        Visitor learner = Visitor.of(server, "mbouchard");
        Document result = learner.get("/learn/result?attempt=" + attempt);
        assertTrue(result.text().contains("You passed, with 100%"), result.text());
        assertTrue(result.text().contains("The clause can be read in two ways."), result.text());
        FormElement notice = Visitor.formWith(result, "form[action*=/notices/RESULT/]");
        String address = notice.attr("action");
        Visitor.of(server, "jpoirier").post(address, "", false);
        learner.submit(notice, null);
        assertNull(learner.get("/learn/my-training").selectFirst("form[action='" + address + "']"));
        assertNotNull(learner.get("/learn/my-training").selectFirst("form[action*=/notices/ANSWER/]"));

        Document items = Visitor.of(server, "tnguyen").get("/author/items?module=foundations");
        assertTrue(items.text().contains("Withdrawn on December 10, 2026"), items.text());
        String trail =
                Visitor.of(server, "sadmin").get("/admin/trail?q=q-on-hold").text();
        assertTrue(trail.contains("withdrew the question foundations/q-on-hold"), trail);
        assertTrue(trail.contains("contested the question foundations/q-on-hold"), trail);
        assertFalse(trail.contains(WHY), trail);
        assertFalse(trail.contains("Bouchard"), "who contests what tells by what they failed");
    }

    @Test
    @Order(6)
    void anotherQuestionGetsAnotherRightAnswer() {
        Visitor learner = Visitor.of(server, "akhan");
        Document result = learner.get(resultOf(learner));
        contested = wrong(result).selectFirst("a[href^=/learn/challenge]").absUrl("href");
        contest(learner, "The answer I gave is what clause 4.1 says.");
        Visitor author = Visitor.of(server, "tnguyen");
        Document page = author.get(author.get("/author/challenges?which=OPEN")
                .selectFirst("main tbody a")
                .absUrl("href"));
        Document same = answer(author, page, "REKEYED", right(page), "The learner is right.");
        assertTrue(same.text().contains("That is the answer that is right now"), same.text());
        Document reach = answer(author, same, "REKEYED", Set.of(given(page)), "The learner is right. ".repeat(80));
        assertTrue(reach.text().contains("Fewer than 5 learners newly pass"), reach.text());
        FormElement form = Visitor.formWith(reach, "#send");
        author.submit(form, form.selectFirst("#send"));
        Document stale = author.submit(form, form.selectFirst("#send"));
        assertTrue(stale.text().contains("This was answered in the meantime"), stale.text());
        await(() -> training("akhan").text().contains("You have passed the quiz of Foundations"));
        assertEquals("December 1, 2026", certificate("akhan"));
    }

    @Test
    @Order(7)
    void everyQuizWasCountedAnewOnceForEachRulingAndNoneWasLowered() throws SQLException {
        await(() -> overturned().contains((QUIZZES + 3) + ""));
        server.kill();
        try (Connection data = server.whileItIsDown()) {
            String first = "select min(id) from learning_ruling";
            assertEquals(QUIZZES + 3, count(data, "learning_regrade where ruling_id = (" + first + ")"));
            assertEquals(
                    QUIZZES + 2,
                    count(
                            data,
                            "learning_regrade where ruling_id = (" + first
                                    + ") and outcome_before = 'FAILED' and outcome_after = 'PASSED'"));
            assertEquals(0, count(data, "learning_regrade where percent_after < percent_before"));
            assertEquals(0, count(data, "learning_attempt where kind = 'QUIZ' and outcome <> 'PASSED'"));
            assertEquals(0, count(data, "learning_question where question = 'q-on-hold' and points <> 12"));
            assertEquals(QUIZZES + 3, count(data, "shared_trail_line where what = 'learning.attempt.overturned'"));
            assertEquals(3, count(data, "learning_enrolment where passed_at is not null"), "the others lack a part");
        }
    }

    @Test
    @Order(8)
    void nobodyAnswersWhatTheyContestThemselves() {
        server.restartAt("2026-12-12T09:00");
        Visitor author = Visitor.of(server, "tnguyen");
        new Walker(author, "counter-and-phone").pass();
        contested = author.get(resultOf(author))
                .selectFirst("a[href^=/learn/challenge]")
                .absUrl("href");
        contest(author, WHY);
        Document page = author.get(author.get("/author/challenges?which=OPEN")
                .selectFirst("main tbody a")
                .absUrl("href"));
        Document refused = answer(author, page, "WITHDRAWN", Set.of(), "It was wrong indeed.");
        assertTrue(refused.text().contains("You contest this question yourself"), refused.text());
    }

    /** Goes through the whole module with one wrong answer, to the question that has these among its marks. */
    private static void failBy(String username, Set<String> marks) {
        Visitor learner = Visitor.of(server, username);
        Walker walker = new Walker(learner, "foundations");
        Document page = learner.get("/learn/module?module=foundations");
        while (!learner.where().startsWith("/learn/result")) {
            assertEquals(200, learner.status(), learner.where());
            Set<String> offered =
                    new TreeSet<>(page.select("main input[name=option]").eachAttr("value"));
            if (offered.containsAll(marks)) {
                FormElement form = Visitor.formWith(page, "[name=option]");
                Set<String> right = new KnownModule("foundations").rightOf(offered);
                Walker.fill(
                        form,
                        offered.stream()
                                .filter(mark -> !right.contains(mark))
                                .limit(1)
                                .collect(Collectors.toSet()));
                page = learner.submit(form, null);
            } else {
                page = walker.step(page);
            }
        }
        assertTrue(page.text().contains("Not this time"), page.text());
    }

    private static String resultOf(Visitor learner) {
        return learner.get("/learn/my-training")
                .selectFirst("section[aria-labelledby=history] a[href^=/learn/result]")
                .attr("href");
    }

    /** The one question under "worth another look". */
    private static Element wrong(Document result) {
        return result.selectFirst("section[aria-labelledby=again] > ul > li");
    }

    private static Document contest(Visitor learner, String text) {
        FormElement form = Visitor.formWith(learner.get(contested), "#text");
        form.selectFirst("#text").val(text);
        return learner.submit(form, form.selectFirst("#send"));
    }

    private static Document answer(Visitor author, Document page, String decision, Set<String> key, String reply) {
        FormElement form = Visitor.formWith(page, "#decision");
        form.select("#decision option").forEach(option -> option.removeAttr("selected"));
        form.selectFirst("#decision option[value=" + decision + "]").attr("selected", "selected");
        if (!key.isEmpty()) {
            Walker.fill(form, key);
        }
        form.selectFirst("#reply-en").val(reply);
        form.selectFirst("#reply-fr").val(reply);
        return author.submit(form, form.selectFirst("#send"));
    }

    private static Set<String> right(Document page) {
        return Set.copyOf(page.select("main input[name=option][checked]").eachAttr("value"));
    }

    /** The answer that {@link #failBy} gave. */
    private static String given(Document page) {
        Set<String> right = right(page);
        return new TreeSet<>(page.select("main input[name=option]").eachAttr("value"))
                .stream().filter(mark -> !right.contains(mark)).findFirst().orElseThrow();
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

    /** The failed quiz once more for a thousand others, shared among those who have not begun; gives back how many those are. */
    private static long copyAThousandTimes(Connection data) throws SQLException {
        List<Long> people = new ArrayList<>();
        try (PreparedStatement select = data.prepareStatement("select id from people_person p where not exists"
                        + " (select 1 from learning_enrolment e where e.person_id = p.id) order by id");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                people.add(found.getLong(1));
            }
        }
        long base = 5_000_000;
        for (int i = 0; i < people.size(); i++) {
            run(
                    data,
                    "insert into learning_enrolment (id, person_id, module_slug, module_version, policy_version, started_at,"
                            + " open_key, version, tested_out) select ?, cast(? as bigint), module_slug, module_version,"
                            + " policy_version, started_at, cast(? as varchar(160)), 1, false from learning_enrolment where id ="
                            + " (select enrolment_id from learning_attempt where id = ?)",
                    base + i,
                    people.get(i),
                    people.get(i) + ":foundations",
                    attempt);
        }
        for (int i = 0; i < QUIZZES; i++) {
            int person = i % people.size();
            run(
                    data,
                    "insert into learning_attempt (id, person_id, enrolment_id, module_slug, module_version, policy_version, part,"
                            + " kind, assessed, number, seed, started_at, finished_at, outcome, points, points_possible, version)"
                            + " select ?, cast(? as bigint), cast(? as bigint), module_slug, module_version, policy_version, part,"
                            + " kind, assessed, cast(? as integer), seed, started_at, finished_at, outcome, points,"
                            + " points_possible, 1 from learning_attempt where id = ?",
                    base + i,
                    people.get(person),
                    base + person,
                    i / people.size() + 1,
                    attempt);
            run(
                    data,
                    "insert into learning_question (attempt_id, position, question, options, points, points_possible, revision,"
                            + " language, seconds, selected) select cast(? as bigint), position, question, options, points,"
                            + " points_possible, revision, language, seconds, selected from learning_question where"
                            + " attempt_id = ?",
                    base + i,
                    attempt);
            run(
                    data,
                    "insert into learning_answer (id, attempt_id, position, revision, selected, language, answered_at)"
                            + " select id + ? * 100000, cast(? as bigint), position, revision, selected, language, answered_at"
                            + " from learning_answer where attempt_id = ?",
                    i + 100,
                    base + i,
                    attempt);
        }
        return Math.min(people.size(), QUIZZES);
    }

    private static void run(Connection data, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = data.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
