package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Am I required to ask?", open to everybody, and what its officers see. */
class RegisterIT {

    private static final String ANSWER = "/public/may-i-ask?service=library&situation=card-without-address";

    @Test
    void choosingASituationLeadsToItsAnswerAndIsCountedOnce() {
        long before = counted("library");
        Visitor visitor = new Visitor("en");
        Document services = visitor.get("/public/may-i-ask");
        Document situations = visitor.get(
                services.selectFirst("main a[href$=service=library]").absUrl("href"));
        Document answer = choose(visitor, situations, "card-without-address");
        assertEquals(ANSWER, visitor.where());
        assertEquals("No. Do not ask.", answer.selectFirst("h1").text());
        assertTrue(answer.text().contains("We can use an agency’s address"), answer.text());
        assertEquals(before + 1, counted("library"));
    }

    @Test
    void readingChangesNothing() {
        long before = counted("library");
        Visitor visitor = new Visitor("fr");
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    "Non. Ne demandez rien.",
                    visitor.get(ANSWER).selectFirst("h1").text());
            visitor.get("/may-i-ask?service=library&situation=card-without-address");
            assertEquals("/public/may-i-ask", visitor.where());
        }
        assertEquals(before, counted("library"));
    }

    @Test
    void anotherSiteCannotCount() {
        long before = counted("library");
        Visitor visitor = new Visitor("en");
        visitor.from("https://elsewhere.example")
                .post("/may-i-ask", "service=library&situation=card-without-address", false);
        assertEquals(403, visitor.status());
        assertEquals(before, counted("library"));
    }

    @Test
    void manyAtTheSameMomentAreEachCounted() throws Exception {
        long before = counted("payments");
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Visitor visitor = new Visitor("en");
            Document situations = visitor.get("/public/may-i-ask?service=payments");
            all.add(() -> {
                choose(visitor, situations, "pay-a-bill");
                return visitor.status();
            });
        }
        ExecutorService hands = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Integer> status : hands.invokeAll(all)) {
                assertEquals(200, status.get());
            }
        } finally {
            hands.shutdown();
        }
        assertEquals(before + all.size(), counted("payments"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/may-i-ask?service=nothing",
                "/public/may-i-ask?service=library&situation=nothing",
                "/public/may-i-ask?service=%3Cscript%3E&situation=x"
            })
    void whatIsNotThereIsNotFound(String path) {
        Visitor visitor = new Visitor("en");
        Document page = visitor.get(path);
        assertEquals(404, visitor.status());
        assertEquals("There is no such page.", page.selectFirst("h1").text());
    }

    @Test
    void aSituationThatIsNotThereIsNotCounted() {
        Visitor visitor = new Visitor("en");
        FormElement form = Visitor.formWith(visitor.get("/public/may-i-ask?service=library"), "button[name=situation]");
        Document page = visitor.submit(form, form.selectFirst("button").val("nothing"));
        assertEquals(404, visitor.status());
        assertEquals("There is no such page.", page.selectFirst("h1").text());
    }

    @Test
    void theOneQuestionComesAfterWhyAndBeforeWhatHappensNext() {
        Document answer = new Visitor("en").get("/public/may-i-ask?service=ontario-works&situation=new-application");
        assertEquals("Yes, this one question.", answer.selectFirst("h1").text());
        assertEquals(
                List.of("1. Why", "2. The one question", "3. What happens next"),
                answer.select(".wf-words h3").eachText());
        assertTrue(answer.text().contains("For review by counsel before use"), answer.text());
        assertEquals(
                1,
                answer.select("a[href=/public/policy#register-ontario-works]").size());
        Document policy = new Visitor("en").get("/public/policy");
        assertTrue(policy.selectFirst("#register-ontario-works").text().contains("Listed until December 31, 2027"));
    }

    @Test
    void exceptionsToAskingStandOnlyWhereSomethingMayBeAsked() {
        String service = "/public/may-i-ask?service=ontario-works&situation=";
        for (String may : List.of("new-application", "says-without-status")) {
            assertTrue(facts("en", service + may).contains("Exceptions"), may);
        }
        assertFalse(facts("en", service + "address-change").contains("Exceptions"));
        assertFalse(facts("fr", service + "address-change").contains("Exceptions"));
        String housing = "/public/may-i-ask?service=housing&situation=papers-risk-abuse";
        assertFalse(facts("en", housing).contains("Exceptions"));
    }

    private static List<String> facts(String language, String path) {
        return new Visitor(language).get(path).select(".wf-facts dt").eachText();
    }

    @Test
    void aSearchFindsInEitherLanguageAndSaysWhatToDoOtherwise() {
        Visitor visitor = new Visitor("en");
        assertEquals(
                List.of("Swimming and recreation"),
                visitor.get("/public/may-i-ask?q=PISCINE").select(".wf-pick a").eachText());
        for (String word : List.of("passport", "passeport", "warrant", "mandat")) {
            assertFalse(
                    visitor.get("/public/may-i-ask?q=" + word)
                            .select(".wf-pick a")
                            .isEmpty(),
                    word);
        }
        assertTrue(visitor.get("/public/may-i-ask?q=%22%3E%3Cb%3E").text().contains("is not asked"));
        assertTrue(visitor.get("/public/may-i-ask?q=").select(".wf-pick a").size() >= 14);
    }

    @Test
    void onlyOfficersSeeTheCounts() {
        Visitor learner = Visitor.of("morourke");
        learner.get("/author/register");
        assertEquals(403, learner.status());
        assertFalse(Visitor.of("tnguyen")
                .get("/author/register")
                .select("#entries ~ table tbody tr")
                .isEmpty());
    }

    @Test
    void theDemonstrationKeepsItsMadeUpRegisterWithoutAWord() {
        Document register = Visitor.of("tnguyen").get("/author/register");
        assertTrue(register.text().contains("Demonstration Register"), register.text());
        assertEquals(0, register.select("#demonstration").size());
        Document content = Visitor.of("sadmin").get("/admin/content");
        assertEquals("Training modules", content.selectFirst("h1").text());
        assertEquals(0, content.select("#demonstration").size());
    }

    @Test
    void aModuleLeadsToItsJobAid() {
        Visitor learner = Visitor.of("morourke");
        Document module = learner.get("/learn/module?module=foundations");
        Document aid = learner.get(module.selectFirst("main a[href*=job-aid]").absUrl("href"));
        assertEquals("Do not ask, do not tell", aid.selectFirst("h1").text());
        assertTrue(learner.text("/learn/job-aid.pdf?module=foundations").startsWith("%PDF-"));
        assertEquals(
                "inline; filename=\"job-aid-foundations-en.pdf\"",
                learner.response().headers().firstValue("Content-Disposition").orElse(""));
        learner.get("/learn/job-aid?module=nothing");
        assertEquals(404, learner.status());
        learner.get("/learn/job-aid.pdf?module=nothing");
        assertEquals(404, learner.status());
    }

    private static Document choose(Visitor visitor, Document situations, String situation) {
        FormElement form = Visitor.formWith(situations, "button[name=situation]");
        return visitor.submit(form, form.selectFirst("button[value=" + situation + "]"));
    }

    /** How often the service was asked about, as an officer sees it. */
    private static long counted(String service) {
        return Long.parseLong(Visitor.of("tnguyen")
                .get("/author/register")
                .selectFirst("#counts ~ table a[href$=service=" + service + "]")
                .closest("tr")
                .selectFirst("td")
                .text());
    }
}
