package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** The power goes in the middle of an attempt, a form is sent twice, a second tab is behind: no answer is lost or counted twice. */
class CrashIT {

    private static final String QUIZ = "/learn/begin?module=foundations&part=quiz";

    @Test
    void whatWasAnsweredIsThereAfterAKillAndTheLearnerStandsAtTheSameQuestion() {
        Visitor learner = Visitor.of("mbouchard");
        Document first = begin(learner);
        FormElement answer = Visitor.formWith(first, "[name=option]");
        new Walker(learner, "foundations").answerRight(answer);
        List<String> given = chosen(answer);
        Document second = learner.submit(answer, null);
        String at = learner.where();
        assertNotEquals(position(first), position(second));

        RunningServer.shared().killAndRestart();

        Visitor again = Visitor.of("mbouchard");
        Document resumed = begin(again);
        assertEquals(position(second), position(resumed), again.where());
        Document back = again.get(at.replaceAll("question=\\d+", "question=" + position(first)));
        assertFalse(given.isEmpty(), back.text());
        assertEquals(given, chosen(back));
    }

    @Test
    void aFormSentTwiceHasOneEffectAndASecondTabIsToldSo() {
        Visitor learner = Visitor.of("mbouchard");
        Document practice = practise(learner);
        FormElement form = Visitor.formWith(practice, "input[name=choice]");
        String best = new Walker(learner, "foundations").bestOf(practice);
        form.selectFirst("input[value=" + best + "]").attr("checked", "checked");
        learner.submit(form, null);
        String once = learner.where();
        learner.submit(form, null);
        assertEquals(once, learner.where(), "the same choice again leads to the same place");

        form.selectFirst("input[value=" + best + "]").removeAttr("checked");
        form.select("input[name=choice]").stream()
                .filter(choice -> !choice.val().equals(best))
                .findFirst()
                .orElseThrow()
                .attr("checked", "checked");
        Document told = learner.submit(form, null);
        assertTrue(told.selectFirst("main .wf-message[role=status]") != null, told.text());
        assertEquals(200, learner.status());
    }

    @Test
    void anAttemptOfSomebodyElseIsNotThere() {
        Visitor learner = Visitor.of("mbouchard");
        begin(learner);
        String at = learner.where();
        Visitor other = Visitor.of("tnguyen");
        Document page = other.get(at);
        assertEquals(404, other.status());
        assertNull(page.selectFirst("[name=option]"));
    }

    private static Document begin(Visitor learner) {
        FormElement form = Visitor.formWith(learner.get(QUIZ), "button[value=assessed]");
        return learner.submit(form, form.selectFirst("button"));
    }

    private static Document practise(Visitor learner) {
        FormElement form = Visitor.formWith(
                learner.get("/learn/begin?module=foundations&part=will-you-report-me"), "button[value=practice]");
        return learner.submit(form, form.selectFirst("button"));
    }

    private static List<String> chosen(Element within) {
        return within.select("input[name=option][checked], select[name=option] > option[selected]")
                .eachAttr("value");
    }

    private static String position(Document question) {
        return question.selectFirst("input[name=position]").val();
    }
}
