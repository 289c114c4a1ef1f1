package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** In development, a file that is saved is a draft at the next request; what is done in a draft counts for nothing. */
@TestMethodOrder(MethodOrderer.MethodName.class) // one folder is written on, step by step
class WritingLoopIT {

    private static final String MANIFEST = "foundations/module.yaml";
    private static final String LESSON = "foundations/lessons/20-do-not-ask.en.md";

    @TempDir
    private static Path modules;

    private static String version;
    private static String draft;
    private static RunningServer server;
    private static Visitor author;

    @BeforeAll
    static void start() throws IOException {
        ShippedModules.copyTo(modules);
        version = Files.readString(modules.resolve(MANIFEST)).replaceFirst("(?s).*\\nversion: (\\S+).*", "$1");
        int dot = version.lastIndexOf('.') + 1;
        draft = version.substring(0, dot) + (Integer.parseInt(version.substring(dot)) + 1) + "-";
        server = RunningServer.developing(modules);
        author = new Visitor(server, "en");
        author.signIn("tnguyen", "open-door");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void aWhatStartedIsPublishedAndCounts() {
        Document module = author.get("/learn/module?module=foundations");
        assertFalse(module.text().contains("Draft"), module.text());
        assertTrue(module.text().contains("Version " + version), module.text());
    }

    @Test
    void bASavedSentenceIsADraftOfTheNextVersion() throws IOException {
        change(LESSON, "(?m)^(# .*\\n\\n)", "$1A sentence that was just saved. ");
        Document module = showing("/learn/module?module=foundations", "Draft " + draft);
        assertTrue(module.text().contains("Nothing done in it counts"), module.text());
        Document lesson = author.get("/learn/lesson?module=foundations&lesson=20-do-not-ask");
        assertTrue(lesson.text().contains("A sentence that was just saved."), lesson.text());
        author.post("/api/modules/foundations/enrolment", "", false);
        Document scenario =
                author.post("/api/attempts/scenario", "module=foundations&part=the-joke&mode=practice", false);
        assertTrue(author.where().startsWith("/learn/scenario?attempt="), author.where());
        assertTrue(scenario.text().contains("Draft " + draft), scenario.text());
    }

    @Test
    void cAFaultStandsOnThePageWithFileAndLineAndTheModuleStays() throws IOException {
        change(MANIFEST, "(?m)^pass_mark:", "pass_marks:");
        long line = Files.readAllLines(modules.resolve(MANIFEST)).indexOf("pass_marks: 80") + 1;
        Document module = showing("/learn/module?module=foundations", MANIFEST + ":" + line);
        assertEquals(200, author.status());
        assertTrue(module.text().contains("foundations/module.yaml:" + line), module.text());
        assertTrue(author.get("/author/modules").text().contains("pass_marks"));
        Visitor learner = new Visitor(server, "fr");
        learner.signIn("jpoirier", "open-door");
        Document seen = learner.get("/learn/module?module=foundations");
        assertFalse(seen.text().contains("pass_marks"), "faults are for authors");
        assertTrue(seen.text().contains("Ébauche " + draft), seen.text());
        change(MANIFEST, "(?m)^pass_marks:", "pass_mark:");
        without("/learn/module?module=foundations", "pass_marks");
    }

    @Test
    void dWhatIsPassedInADraftCertifiesNobodyAndLeavesNoTrace() {
        Visitor learner = Visitor.of(server, "morourke");
        Document start = learner.get("/learn/module?module=foundations");
        assertTrue(start.text().contains("Draft " + draft), start.text());
        new Walker(learner, "foundations").passFrom(start);
        assertTrue(learner.get("/learn/module?module=foundations").text().contains("Passed"));
        Document training = learner.get("/learn/my-training");
        assertTrue(
                training.select("section[aria-labelledby=certificates] tbody a").isEmpty(), training.text());
        assertEquals(
                "Assigned",
                training.selectFirst("#hold ~ ul h3:contains(Foundations)")
                        .parent()
                        .selectFirst(".wf-status")
                        .text());
        Visitor administrator = Visitor.of(server, "sadmin");
        assertFalse(administrator.get("/admin/trail?q=foundations").text().contains(draft));
    }

    @Test
    void dWhatIsPassedInADraftIsTakenAgainAtAnyTime() {
        Visitor learner = Visitor.of(server, "morourke");
        Document module = learner.get("/learn/module?module=foundations");
        String quiz = learner.get("/learn/begin?module=foundations&part=quiz").text();
        assertTrue(
                quiz.contains("The authors of this module marked 2 questions as critical: they must be right"), quiz);
        takenAgain(learner, module.selectFirst("main h3 a[href*=result]"));
        assertTrue(learner.where().startsWith("/learn/quiz?"), learner.where());
        Document scenario = takenAgain(learner, module.selectFirst("main h3 a:contains(The joke)"));
        assertTrue(learner.where().startsWith("/learn/scenario?"), learner.where());
        FormElement form = Visitor.formWith(scenario, "input[name=choice]");
        form.selectFirst("input[value=only-on-fridays]").attr("checked", "checked");
        Document failed = learner.submit(form, null);
        assertTrue(failed.text().contains("You may take it again now."), failed.text());
    }

    /** From what came of a part that is passed to the beginning of another attempt. */
    private static Document takenAgain(Visitor learner, Element part) {
        Document came = learner.get(part.absUrl("href"));
        Document begin =
                learner.get(came.selectFirst("main a:contains(Take it again)").absUrl("href"));
        assertTrue(begin.text().contains("You have passed this part."), begin.text());
        FormElement form = Visitor.formWith(begin, "button[value=assessed]");
        return learner.submit(form, form.selectFirst("button[value=assessed]"));
    }

    @Test
    void eWithoutTheChangeThePublishedVersionIsBack() throws IOException {
        change(LESSON, "A sentence that was just saved\\. ", "");
        Document module = without("/learn/module?module=foundations", "Draft");
        assertTrue(module.text().contains("Version " + version), module.text());
        Visitor learner = Visitor.of(server, "morourke");
        new Walker(learner, "foundations").pass();
        assertEquals(
                "Certified",
                learner.get("/learn/my-training")
                        .selectFirst("#hold ~ ul h3:contains(Foundations)")
                        .parent()
                        .selectFirst(".wf-status")
                        .text());
    }

    @Test
    void fWhatIsSentAndPublishedIsNoDraftAnyMore() throws IOException {
        SentModule sent = new SentModule("foundations").version("9.0.0").saying("A sentence worth publishing.");
        sent.saveTo(modules);
        Document list = author.get("/author/modules");
        Element drafts = list.selectFirst("section[aria-labelledby=drafts]");
        assertTrue(drafts.text().matches(".*foundations.* 9\\.0\\.0-[0-9a-f]{6}-draft .*"), drafts.text());
        assertNull(list.selectFirst("section[aria-labelledby=published] a[href$=module=foundations]"), list.text());
        AuthorDesk.publish(author, sent);
        list = author.get("/author/modules");
        Element published = list.selectFirst("section[aria-labelledby=published]");
        assertTrue(published.text().matches(".*foundations.* 9\\.0\\.0 .*"), published.text());
        assertNull(list.selectFirst("section[aria-labelledby=drafts] a[href$=module=foundations]"), list.text());
    }

    private static void change(String file, String pattern, String replacement) throws IOException {
        Path path = modules.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst(pattern, replacement);
        assertFalse(changed.equals(text), "nothing to change in " + file);
        Files.writeString(path, changed);
    }

    /** The page as it is at the first request after a file was saved. */
    private static Document showing(String path, String text) {
        Document page = author.get(path);
        assertTrue(page.text().contains(text), page.text());
        return page;
    }

    private static Document without(String path, String text) {
        Document page = author.get(path);
        assertFalse(page.text().contains(text), page.text());
        return page;
    }
}
