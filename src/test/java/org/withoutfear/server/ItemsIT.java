package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** How the questions fare, from the quizzes that learners submit to the author's page. */
class ItemsIT {

    private static final String PAGE = "/author/items?module=foundations";
    private static final int LEARNERS = 5;

    @Test
    void aQuestionIsShownOnceFiveLearnersAnsweredIt() {
        Visitor author = Visitor.of("tnguyen");
        assertNotNull(author.get("/author/modules").selectFirst("main a[href='" + PAGE + "']"));
        for (int i = 0; i < LEARNERS; i++) {
            submitQuiz(Newcomers.next("en"));
        }

        Document page = author.get(PAGE);
        assertEquals(200, author.status());
        List<Element> shown = page.select("main .wf-list > li:has(dl)");
        assertFalse(shown.isEmpty(), "a question that is always drawn was answered by five: " + page.text());
        for (Element item : shown) {
            assertTrue(item.text().matches("(?s).*by ([5-9]|\\d\\d+) learners.*"), item.text());
        }
        List<Element> kept = page.select("main .wf-list > li:contains(Fewer than five learners have answered it)");
        assertEquals(page.select("main .wf-list > li").size(), shown.size() + kept.size());
        assertTrue(kept.stream().noneMatch(item -> item.selectFirst("table") != null));
    }

    @Test
    void onlyAuthorsSeeItAndOnlyOfWhatWasPublished() {
        Visitor learner = Visitor.of("jpoirier");
        learner.get(PAGE);
        assertEquals(403, learner.status());
        Visitor author = Visitor.of("tnguyen");
        for (String nothing : List.of("?module=nothing", "", "?module=foundations&version=9.9.9")) {
            author.get("/author/items" + nothing);
            assertEquals(404, author.status(), nothing);
        }
    }

    private static void submitQuiz(Visitor learner) {
        Walker walker = new Walker(learner, "foundations");
        Document page = learner.get("/learn/begin?module=foundations&part=quiz");
        FormElement begin = Visitor.formWith(page, "button[value=assessed]");
        page = learner.submit(begin, begin.selectFirst("button"));
        while (!learner.where().startsWith("/learn/result")) {
            page = walker.step(page);
        }
    }
}
