package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
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
        Document module = until("/learn/module?module=foundations", "Draft " + draft);
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
        Document module = until("/learn/module?module=foundations", MANIFEST + ":" + line);
        assertEquals(200, author.status());
        assertTrue(module.text().contains("foundations/module.yaml:" + line), module.text());
        assertTrue(author.get("/author/modules").text().contains("pass_marks"));
        Visitor learner = new Visitor(server, "fr");
        learner.signIn("jpoirier", "open-door");
        Document seen = learner.get("/learn/module?module=foundations");
        assertFalse(seen.text().contains("pass_marks"), "faults are for authors");
        assertTrue(seen.text().contains("Ébauche " + draft), seen.text());
        change(MANIFEST, "(?m)^pass_marks:", "pass_mark:");
        gone("/learn/module?module=foundations", "pass_marks");
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
    void eWithoutTheChangeThePublishedVersionIsBack() throws IOException {
        change(LESSON, "A sentence that was just saved\\. ", "");
        Document module = gone("/learn/module?module=foundations", "Draft");
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

    private static void change(String file, String pattern, String replacement) throws IOException {
        Path path = modules.resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceFirst(pattern, replacement);
        assertFalse(changed.equals(text), "nothing to change in " + file);
        Files.writeString(path, changed);
    }

    /** The page, asked for until it contains the text: the folder is looked at once a second at most. */
    private static Document until(String path, String text) {
        return ask(path, text, true);
    }

    private static Document gone(String path, String text) {
        return ask(path, text, false);
    }

    private static Document ask(String path, String text, boolean there) {
        Document page = author.get(path);
        for (int i = 0; i < 50 && page.text().contains(text) != there; i++) {
            pause();
            page = author.get(path);
        }
        assertEquals(there, page.text().contains(text), page.text());
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
