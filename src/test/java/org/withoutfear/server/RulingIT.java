package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What becomes of contested questions: in other versions, in two tabs, in the hands of their own author; each in a module of its own. */
class RulingIT {

    private static final String PROMISE = "Promise me that Immigration";
    private static final String HOLD = "A colleague in another department";
    private static final String HELD = " where body = 'It is not said which department.'";

    @Test
    void aRulingHoldsInALaterVersionThatOnlyMovesThingsAndWhoContestedIsToldOnce() {
        Visitor author = Visitor.of("tnguyen");
        AuthorDesk.publish(author, new SentModule("ruled-desk"));
        Visitor learner = Visitor.of("akhan");
        Document result = Contesting.failBy(
                learner,
                new Walker(learner, "ruled-desk", "foundations"),
                learner.get("/learn/begin?module=ruled-desk&part=quiz"),
                Contesting.NIGHT_PROMISE);
        contest(learner, result, PROMISE, "The answer I gave is what clause 2.4 says.");
        rekey(author, "The answer I gave is what clause 2.4 says.");

        await(() -> training(learner).text().contains("You have passed the quiz of"));
        Document training = training(learner);
        assertEquals(1, training.select("form[action*=/notices/]").size(), training.text());
        assertTrue(training.text().contains("You contested this question"), training.text());
        FormElement notice = Visitor.formWith(training, "form[action*=/notices/]");
        learner.submit(notice, notice.selectFirst("button"));
        assertNull(training(learner).selectFirst("form[action*=/notices/]"), "both are put away");

        AuthorDesk.publish(author, moved("1.0.1"));
        assertTrue(item(author, "1.0.1", "q-promise-at-night").text().contains("Another right answer since"));
        AuthorDesk.publish(author, moved("1.0.2").change("questions.yaml", PROMISE, "Swear that Immigration"));
        assertFalse(item(author, "1.0.2", "q-promise-at-night").text().contains("Another right answer since"));
    }

    private static void rekey(Visitor author, String says) {
        Document page = Contesting.toAnswer(author, says);
        Document same = Contesting.answer(author, page, "REKEYED", Contesting.right(page), "The learner is right.");
        assertTrue(same.text().contains("That is the answer that is right now"), same.text());
        String reply = "The learner is right. ".repeat(80);
        Document reach = Contesting.answer(author, same, "REKEYED", Set.of(Contesting.given(page)), reply);
        assertTrue(reach.text().contains("Fewer than 5 learners newly pass"), reach.text());
        FormElement form = Visitor.formWith(reach, "#send");
        author.submit(form, form.selectFirst("#send"));
        Document stale = author.submit(form, form.selectFirst("#send"));
        assertTrue(stale.text().contains("This was answered in the meantime"), stale.text());
        assertTrue(stale.selectFirst("section[aria-labelledby=unsent]").text().contains("The learner is right."));
        assertNull(stale.selectFirst("#send"), "it is answered once");
    }

    /** A version in which the question has another name and its choices another order. */
    private static SentModule moved(String version) {
        return new SentModule("ruled-desk")
                .version(version)
                .change("module.yaml", "q-night-promise", "q-promise-at-night")
                .change("questions.yaml", "question: q-night-promise", "question: q-promise-at-night")
                .change(
                        "questions.yaml",
                        "(?s)( {6}- option: i-promise\\n.*?)( {6}- option: cannot-discuss\\n.*?)"
                                + "(?= {6}- option: rule-and-limit)",
                        "$2$1");
    }

    private static Document item(Visitor author, String version, String question) {
        Document items = author.get("/author/items?module=ruled-desk&version=" + version);
        Document item = new Document("");
        item.appendChild(items.getElementById("q-" + question).clone());
        return item;
    }

    @Test
    void ofTwoTextsOneIsKeptAndTheOtherIsShownToWhoSentIt() {
        AuthorDesk.publish(Visitor.of("tnguyen"), new SentModule("tabs-desk"));
        Visitor learner = Visitor.of("jpoirier");
        String address = Contesting.wayToContest(quiz(learner, "tabs-desk"), PROMISE);
        FormElement first = Visitor.formWith(learner.get(address), "#text");
        FormElement second = Visitor.formWith(learner.get(address), "#text");
        Document sent = Contesting.send(learner, first, "The law says otherwise.");
        assertTrue(sent.text().contains("It is sent"), sent.text());
        Document again = Contesting.send(learner, first, "The law says otherwise.");
        assertTrue(again.text().contains("It is sent"), "pressed twice, it was sent once: " + again.text());

        Document late = Contesting.send(learner, second, "Another thought in another tab.");
        assertEquals(200, learner.status());
        assertTrue(late.text().contains("You had already contested this question"), late.text());
        assertTrue(
                late.selectFirst("section[aria-labelledby=unsent]").text().contains("Another thought in another tab."));
        assertTrue(late.selectFirst("section[aria-labelledby=said]").text().contains("The law says otherwise."));
        assertNull(late.selectFirst("#text"), "it cannot be sent again");
        assertFalse(learner.get(address).text().contains("Another thought"));

        second.attr("action", second.attr("action").replaceAll("attempt=\\d+", "attempt=1"));
        Contesting.send(learner, second, "Said of what is not mine.");
        assertEquals(404, learner.status());
    }

    @Test
    void aRewrittenQuestionMayBeContestedWhileTheOldOneWaitsButNotTheSameOneTwice() throws Exception {
        Visitor author = Visitor.of("tnguyen");
        AuthorDesk.publish(author, new SentModule("twice-desk"));
        Visitor learner = Visitor.of("mbouchard");
        learner.post("/api/modules/twice-desk/test-out", "", false);
        new Walker(learner, "twice-desk", "foundations").pass();
        Document old = learner.get(Contesting.resultOf(learner));
        contest(learner, old, PROMISE, "No promise is asked for.");
        contest(learner, old, HOLD, "It is not said which department.");

        AuthorDesk.publish(
                author,
                new SentModule("twice-desk")
                        .version("1.0.1")
                        .change("questions.yaml", PROMISE, "Swear that Immigration"));
        learner.post("/api/modules/twice-desk/enrolment", "", false);
        Document result = quiz(learner, "twice-desk");
        Document same = learner.get(Contesting.wayToContest(result, HOLD));
        assertNull(same.selectFirst("#text"), "it waits for its answer: " + same.text());
        assertTrue(same.text().contains("It is not said which department."), same.text());
        contest(learner, result, "Swear that Immigration", "No oath is asked for either.");
        if (RunningServer.database().equals("postgresql")) {
            fromTwoAttemptsAtOnce(learner, Contesting.wayToContest(result, HOLD));
        }
    }

    /** What was said from the first attempt arrives while another text is being sent from the second. */
    private static void fromTwoAttemptsAtOnce(Visitor learner, String address) throws Exception {
        try (Connection first = RunningServer.shared().asApplication()) {
            String key = keyOf(first);
            setKey(first, null);
            FormElement form = Visitor.formWith(learner.get(address), "#text");
            first.setAutoCommit(false);
            setKey(first, key);
            CompletableFuture<Document> second =
                    CompletableFuture.supplyAsync(() -> Contesting.send(learner, form, "Said at the same moment."));
            TimeUnit.SECONDS.sleep(2);
            assertFalse(second.isDone(), "it waits to see which is kept");
            first.commit();
            Document late = second.get(60, TimeUnit.SECONDS);
            assertEquals(200, learner.status(), late.text());
            assertTrue(late.text().contains("You had already contested this question"), late.text());
            assertTrue(late.text().contains("Said at the same moment."), late.text());
        }
    }

    private static String keyOf(Connection data) throws SQLException {
        try (var select = data.prepareStatement("select open_key from learning_challenge" + HELD);
                var found = select.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    private static void setKey(Connection data, String key) throws SQLException {
        try (PreparedStatement update = data.prepareStatement("update learning_challenge set open_key = ?" + HELD)) {
            update.setString(1, key);
            assertEquals(1, update.executeUpdate());
        }
    }

    @Test
    void nobodyAnswersWhatTheyContestThemselves() {
        Visitor author = Visitor.of("tnguyen");
        AuthorDesk.publish(author, new SentModule("own-desk"));
        contest(author, quiz(author, "own-desk"), PROMISE, "I wrote it, and it is wrong.");
        Document page = Contesting.toAnswer(author, "I wrote it, and it is wrong.");
        Document refused = Contesting.answer(author, page, "WITHDRAWN", Set.of(), "It was wrong indeed.");
        assertTrue(refused.text().contains("You contest this question yourself"), refused.text());
        assertEquals("It was wrong indeed.", refused.selectFirst("#reply-en").val());
    }

    @Test
    void anOrderThatWasChangedIsShownToItsAuthorBesideThatOfTheFile() {
        Visitor author = Visitor.of("tnguyen");
        AuthorDesk.publish(
                author,
                new SentModule("order-desk").change("module.yaml", "q-night-promise", "q-in-what-order-to-ask"));
        Visitor learner = Visitor.of("hgill");
        contest(learner, quiz(learner, "order-desk"), "seems to require a question about status", "Why comes first.");
        Document page = Contesting.toAnswer(author, "Why comes first.");
        assertFalse(page.text().contains("As it was published"), "the order of the file stands");
        Set<String> why = Set.of("say-why=1", "check-the-register=2", "ask-the-minimum=3", "take-the-answer=4");
        Document reach = Contesting.answer(author, page, "REKEYED", why, "Why indeed.");
        FormElement form = Visitor.formWith(reach, "#send");
        author.submit(form, form.selectFirst("#send"));

        Document ruled = author.get(page.location());
        assertEquals(
                "1. Say why you ask, and which rule requires it.",
                ruled.selectFirst("h3:contains(Right since the last ruling) + div [lang=en]")
                        .text());
        Element published = ruled.selectFirst("h3:contains(As it was published) + div");
        assertTrue(published.text().startsWith("Place 1 Check that the public Register"), published.text());
    }

    /** Answers the whole quiz of a copy of Foundations right. */
    private static Document quiz(Visitor learner, String module) {
        Walker walker = new Walker(learner, module, "foundations");
        Document page = learner.get("/learn/begin?module=" + module + "&part=quiz");
        while (!learner.where().startsWith("/learn/result")) {
            assertEquals(200, learner.status(), learner.where());
            page = walker.step(page);
        }
        return page;
    }

    private static void contest(Visitor learner, Document result, String question, String text) {
        Document sent = Contesting.contest(learner, Contesting.wayToContest(result, question), text);
        assertTrue(sent.text().contains("It is sent"), sent.text());
        assertNotNull(sent.selectFirst("section[aria-labelledby=said]"));
    }

    private static Document training(Visitor learner) {
        return learner.get("/learn/my-training");
    }

    private static void await(Supplier<Boolean> condition) {
        for (int i = 0; i < 120 && !condition.get(); i++) {
            RunningServer.pause();
        }
        assertTrue(condition.get());
    }
}
