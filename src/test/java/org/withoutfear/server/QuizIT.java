package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The quiz as it is sent: answers kept as they are chosen, in either language; more time by HR; the assessments without the lessons. */
class QuizIT {

    @Test
    void anAnswerIsKeptAsItIsChosenAndOnceForAll() {
        Visitor learner = Visitor.of("hgill");
        Document question = begin(learner);
        String address = Visitor.formWith(question, "[name=option]").absUrl("action");
        List<String> marks = marks(question);
        String first = body(question, marks.get(0), 0);
        assertEquals("{\"revision\":1}", learner.put(address, first).body());
        assertEquals("{\"revision\":1}", learner.put(address, first).body(), "sent again, it is counted once");
        String second = body(question, marks.get(1), 1);
        assertEquals("{\"revision\":2}", learner.put(address, second).body());
        assertTrue(learner.put(address, first.replace("revision=0", "revision=1"))
                .body()
                .contains("changedElsewhere"));
        Document again = learner.get(here(question));
        assertEquals(List.of(marks.get(1)), chosen(again));
    }

    @Test
    void withoutScriptTheLanguageIsChangedAndWhatIsChosenIsKept() {
        Visitor learner = Visitor.of("tnguyen");
        Document question = begin(learner);
        FormElement form = Visitor.formWith(question, "[name=option]");
        String mark = marks(question).get(0);
        Walker.fill(form, Set.of(mark));
        String heading = question.selectFirst("h1").text();
        Document french = learner.submit(form, form.selectFirst("button[name=then]"));
        assertEquals("fr-CA", french.selectFirst("html").attr("lang"));
        assertFalse(french.selectFirst("h1").text().equals(heading));
        assertEquals(List.of(mark), chosen(french));
    }

    @Test
    void whatNoQuestionOffersIsNotThere() {
        Visitor learner = Visitor.of("hgill");
        Document question = begin(learner);
        String address = Visitor.formWith(question, "[name=option]").absUrl("action");
        assertEquals(
                404, learner.put(address, body(question, "no-such-option", 0)).statusCode());
    }

    @Test
    void moreTimeIsGrantedAndEndedWithoutAReasonAndManagersSeeNothingOfIt() {
        Visitor hr = Visitor.of("hgill");
        Document person = hr.get(hr.get("/hr/completions?name=Khan%2C+Amina")
                .selectFirst("tbody th a")
                .absUrl("href"));
        Document page = hr.get(person.selectFirst("a[href^=/hr/accommodations]").absUrl("href"));
        String address = hr.where();
        FormElement form = Visitor.formWith(page, "#reference");
        form.selectFirst("#time option[value=ONE_AND_A_HALF]").attr("selected", "selected");
        form.selectFirst("#reference").val("reads slowly");
        Document refused = hr.submit(form, form.selectFirst("#grant"));
        assertTrue(refused.text().contains("Write a code only"), refused.text());
        form = Visitor.formWith(refused, "#reference");
        assertNotNull(form.selectFirst("#time option[value=ONE_AND_A_HALF][selected]"), "what was chosen is kept");
        form.selectFirst("#reference").val("HR-114");
        Document granted = hr.submit(form, form.selectFirst("#grant"));
        assertTrue(granted.selectFirst("table").text().contains("One and a half times the time"), granted.text());
        assertTrue(granted.selectFirst("table").text().contains("Holds today"), granted.text());
        assertTrue(
                Visitor.of("sadmin").get("/admin/trail?q=accommodation").text().contains("ONE_AND_A_HALF"));

        FormElement end = Visitor.formWith(granted, "table");
        Document ended = hr.submit(end, end.selectFirst("table input[type=submit]"));
        assertTrue(ended.selectFirst("table").text().contains("Ended"), ended.text());
        Visitor manager = Visitor.of("ldesrosiers");
        manager.get(address);
        assertEquals(403, manager.status());
    }

    @Test
    void whoKnowsTheMatterPassesByTheAssessmentsAlone() {
        Visitor learner = Visitor.of("sadmin");
        Document module = learner.get("/learn/module?module=foundations");
        FormElement form = (FormElement) module.selectFirst("form[action$=/test-out]");
        Document assessment = learner.submit(form, null);
        assertTrue(learner.where().contains("part=will-you-report-me"), learner.where());
        new Walker(learner, "foundations").passFrom(assessment);
        Document passed = learner.get("/learn/module?module=foundations");
        assertTrue(passed.text().contains("you tested out"), passed.text());
        Document training = learner.get("/learn/my-training");
        assertTrue(
                training.selectFirst("section[aria-labelledby=history]").text().contains("tested out"));
        assertNotNull(
                training.selectFirst("section[aria-labelledby=certificates] tbody a"), "the certificate is the same");
    }

    @Test
    void whoChoosesToTestOutAfterTheAssessmentsHasPassed() {
        AuthorDesk.publish(Visitor.of("tnguyen"), new SentModule("quick-desk"));
        Visitor learner = Visitor.of("jpoirier");
        Walker walker = new Walker(learner, "quick-desk", "foundations");
        for (String part : List.of("will-you-report-me", "the-joke", "the-poster", "quiz")) {
            Document page = learner.get("/learn/begin?module=quick-desk&part=" + part);
            while (!learner.where().matches("/learn/(debrief|result).*")) {
                assertEquals(200, learner.status(), learner.where());
                page = walker.step(page);
            }
        }
        Document module = learner.get("/learn/module?module=quick-desk");
        FormElement form = (FormElement) module.selectFirst("form[action$=/test-out]");
        Document passed = learner.submit(form, null);
        assertTrue(passed.text().contains("you tested out"), passed.text());
    }

    @Test
    void afterThreeFailuresLessonsComeFirstAndNobodyIsToldOfAModuleNobodyAskedFor() {
        AuthorDesk.publish(
                Visitor.of("tnguyen"), new SentModule("curious-desk").change("module.yaml", "hours: 12", "hours: 0"));
        Visitor learner = Visitor.of("akhan");
        Walker walker = new Walker(learner, "curious-desk", "foundations");
        Document result = null;
        for (int failed = 0; failed < 3; failed++) {
            Document start = learner.get("/learn/begin?module=curious-desk&part=quiz");
            result = Contesting.failBy(learner, walker, start, Contesting.NIGHT_PROMISE);
        }
        assertTrue(result.text().contains("some lessons come first"), result.text());
        assertFalse(result.text().contains("You may take it again now"), result.text());
        Document begin = learner.get(
                result.selectFirst("main .wf-next a[href^=/learn/begin]").absUrl("href"));
        assertFalse(begin.text().contains("you can take it again at once"), begin.text());
        assertNull(begin.selectFirst("form[action$=/rereading]"), "it is said at the end of a lesson");
        List<String> lessons =
                begin.select("section[aria-labelledby=remedy] p a").eachAttr("abs:href");
        assertFalse(lessons.isEmpty());
        for (String lesson : lessons) {
            FormElement form = (FormElement) learner.get(lesson).selectFirst("form[action$=/rereading]");
            begin = learner.submit(form, form.selectFirst("button"));
        }
        assertTrue(begin.text().contains("You have reread the lessons on"), begin.text());
        assertNull(learner.get(lessons.get(0)).selectFirst("form[action$=/rereading]"), "it was said");

        Visitor hr = Visitor.of("hgill");
        Document person = hr.get(hr.get("/hr/completions?name=Khan%2C+Amina")
                .selectFirst("tbody th a")
                .absUrl("href"));
        assertFalse(person.text().contains("Needs support"), person.text());
    }

    @Test
    void anAttemptThatIsOpenHasItsOwnTime() {
        AuthorDesk.publish(
                Visitor.of("tnguyen"),
                new SentModule("timed-desk").change("module.yaml", "  questions: 12", "  questions: 12\n  minutes: 4"));
        Visitor learner = Visitor.of("hgill");
        String address = "/learn/begin?module=timed-desk&part=quiz";
        Document before = learner.get(address);
        assertTrue(
                before.text().contains("You have 4 minutes from the moment you begin. You are told when one minute"));
        FormElement form = Visitor.formWith(before, "button[value=assessed]");
        learner.submit(form, form.selectFirst("button"));
        Document after = learner.get(address);
        assertFalse(after.text().contains("from the moment you begin"), after.text());
        assertTrue(after.text().contains("4 minutes left"), after.text());
    }

    private static Document begin(Visitor learner) {
        FormElement form = Visitor.formWith(
                learner.get("/learn/begin?module=counter-and-phone&part=quiz"), "button[value=assessed]");
        return learner.submit(form, form.selectFirst("button"));
    }

    private static List<String> marks(Document question) {
        return question.select("main input[name=option], main select[name=option] > option").eachAttr("value").stream()
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static List<String> chosen(Document question) {
        return question.select("main input[name=option][checked], main select[name=option] > option[selected]")
                .eachAttr("value");
    }

    private static String body(Document question, String mark, int revision) {
        return "position=" + question.selectFirst("input[name=position]").val() + "&option=" + mark.replace("=", "%3D")
                + "&revision=" + revision + "&language=en";
    }

    private static String here(Document question) {
        FormElement form = Visitor.formWith(question, "[name=option]");
        return "/learn/quiz?attempt=" + form.attr("data-attempt") + "&question="
                + form.selectFirst("input[name=position]").val();
    }
}
