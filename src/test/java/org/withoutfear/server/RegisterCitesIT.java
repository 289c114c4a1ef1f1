package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Training cites the Register, and each city has its own. In this one Ontario Works has ended and the child care subsidy was never
 * listed; rent-geared-to-income housing is. Every choice and every question here cites all three.
 */
class RegisterCitesIT {

    private static final String LISTED = "rent-geared-to-income-housing";
    private static final String ENDED = "ontario-works";
    private static final String UNKNOWN = "child-care-fee-subsidy";
    private static final String NOT_ASKED = "Not in this city’s Register today: so it is not asked.";
    private static final String PAS_DEMANDE =
            "Aujourd’hui, le Registre de la Ville ne contient pas cette question : on ne la pose donc pas.";

    private static final String MODULE = "counter-and-phone";

    @TempDir
    private static Path modules;

    private static RunningServer server;

    @BeforeAll
    static void anotherCity() throws IOException {
        ShippedModules.copyTo(modules);
        Path register = modules.resolve("policy/register.yaml");
        String entries = Files.readString(register);
        entries = entries.substring(0, entries.indexOf("  - entry: " + UNKNOWN));
        Files.writeString(register, entries.replaceFirst("until: 2027-12-31", "until: 2020-01-01"));
        cite(MODULE + "/scenarios/ontario-works.yaml");
        cite(MODULE + "/questions.yaml");
        server = RunningServer.developing(modules);
    }

    private static void cite(String path) throws IOException {
        Path file = modules.resolve(path);
        String all = "register: [\"" + String.join("\", \"", List.of(LISTED, ENDED, UNKNOWN)) + "\"]";
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?m)^ +register: .*\\n", "")
                        .replaceAll("(?m)^( +)(clauses: .*)$", "$1$2\n$1" + all));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void aConsequenceItsDebriefAndItsReplaySayWhatMayBeAskedHere() {
        Visitor learner = Visitor.of(server, "akhan");
        FormElement form = Visitor.formWith(
                learner.get("/learn/begin?module=" + MODULE + "&part=ontario-works"), "button[value=practice]");
        Walker walker = new Walker(learner, MODULE);
        Document page = walker.step(learner.submit(form, form.selectFirst("button")));
        says(page.selectFirst("main .wf-outcome"));
        dit(inFrench("akhan", learner.where()).selectFirst("main .wf-outcome"));
        while (!learner.where().startsWith("/learn/debrief")) {
            page = walker.step(page);
        }
        says(page.selectFirst("section[aria-labelledby=path] li"));
        says(learner.get(page.selectFirst("main a[href*=/learn/replay]").absUrl("href"))
                .selectFirst("main .wf-outcome"));
    }

    @Test
    void aLessonShowsThemWhereItCitesThem() {
        Document lesson = Visitor.of(server, "akhan")
                .get("/learn/lesson?module=" + MODULE + "&lesson=30-when-the-register-says-ask");
        says(lesson.selectFirst("main"));
        Element beforeIt = entry(lesson.selectFirst("main"), ENDED).previousElementSibling();
        assertEquals("3.2", beforeIt.selectFirst(".wf-clause__no").text(), "the clause of the same line");
    }

    @Test
    void theResultOfAQuizAndAContestedQuestionShowThem() {
        Visitor learner = Visitor.of(server, "jpoirier");
        FormElement begin =
                Visitor.formWith(learner.get("/learn/begin?module=" + MODULE + "&part=quiz"), "button[value=assessed]");
        Document page = answerWrongly(learner, learner.submit(begin, begin.selectFirst("button")));
        says(page.selectFirst("section[aria-labelledby=again] > ul > li"));
        dit(inFrench("jpoirier", learner.where()).selectFirst("section[aria-labelledby=again] > ul > li"));

        Document contest =
                learner.get(page.selectFirst("a[href^=/learn/challenge]").absUrl("href"));
        says(contest.selectFirst("section[aria-labelledby=question]"));
        FormElement why = Visitor.formWith(contest, "#text");
        why.selectFirst("#text").val("The rule has changed since.");
        learner.submit(why, why.selectFirst("#send"));
        Visitor author = Visitor.of(server, "tnguyen");
        Document answer = author.get(
                author.get("/author/challenges").selectFirst("main tbody a").absUrl("href"));
        says(answer.selectFirst("section[aria-labelledby=question]"));
    }

    @Test
    void anAuthorSeesInBothLanguagesWhatThisCityDoesNotList() {
        Visitor author = Visitor.of(server, "tnguyen");
        for (String part : List.of("ontario-works", "quiz", "30-when-the-register-says-ask")) {
            Document page = author.get("/author/preview?module=" + MODULE + "&part=" + part);
            String listed = entry(page, LISTED).text();
            assertTrue(listed.contains("The eligibility test"), listed);
            assertTrue(listed.contains("Le critère d’admissibilité"), listed);
            for (String slug : List.of(ENDED, UNKNOWN)) {
                String text = entry(page, slug).text();
                assertTrue(text.contains(NOT_ASKED) && text.contains(PAS_DEMANDE), text);
                assertFalse(text.contains("The document the program"), text);
            }
        }
    }

    @Test
    void underTheNoOfAnEndedEntryStandsNothingOfItsYes() {
        for (String situation : List.of("new-application", "says-without-status")) {
            String path = "/public/may-i-ask?service=ontario-works&situation=" + situation;
            Document answer = new Visitor(server, "en").get(path);
            assertEquals("No. The entry has ended.", answer.selectFirst("h1").text());
            assertEquals(List.of("3.1", "3.4"), answer.select(".wf-clause__no").eachText());
            assertEquals(
                    List.of("Write down", "Leave out", "Whom to call"),
                    answer.select(".wf-facts dt").eachText());
            assertEquals(
                    List.of(
                            "What the person asks for, and what the program needs besides status.",
                            "Anything about status, also what the person says of it."),
                    answer.select(".wf-facts dd").eachText().subList(0, 2));
            Document french = new Visitor(server, "fr").get(path);
            assertEquals(
                    List.of("À consigner", "À ne pas consigner", "Qui appeler"),
                    french.select(".wf-facts dt").eachText());
            assertTrue(french.text().contains("Tout ce qui touche au statut"), french.text());
            assertFalse(french.text().contains("ce seul document"), french.text());
        }
    }

    private static Document inFrench(String username, String path) {
        Visitor visitor = new Visitor(server, "fr");
        visitor.signIn(username, "open-door");
        return visitor.get(path);
    }

    /** Selects something wrong wherever something is selected, places the rest rightly, and submits the quiz. */
    private static Document answerWrongly(Visitor learner, Document first) {
        Walker walker = new Walker(learner, MODULE);
        KnownModule known = new KnownModule(MODULE);
        Document page = first;
        while (!learner.where().startsWith("/learn/result")) {
            List<String> offered = page.select("main input[name=option]").eachAttr("value");
            if (offered.isEmpty()) {
                page = walker.step(page);
            } else {
                FormElement form = Visitor.formWith(page, "[name=option]");
                Set<String> right = known.rightOf(offered);
                Walker.fill(
                        form,
                        offered.stream()
                                .filter(mark -> !right.contains(mark))
                                .limit(1)
                                .collect(Collectors.toSet()));
                page = learner.submit(form, null);
            }
        }
        return page;
    }

    private static void says(Element part) {
        Element listed = entry(part, LISTED);
        assertEquals(
                "Register: Rent-geared-to-income housing",
                listed.selectFirst("summary").text());
        for (String word : List.of(
                "The eligibility test the provincial rules set.",
                "Do not demand a document if getting it could expose the person to abuse.",
                "For review by counsel before use.",
                "December 31, 2027",
                "Social Housing Registry",
                "613 555-0134")) {
            assertTrue(listed.text().contains(word), word + " is not in " + listed.text());
        }
        assertNotNull(listed.selectFirst("a[href=/public/policy#register-" + LISTED + "]"), listed.html());
        Element ended = entry(part, ENDED);
        assertEquals("Register: Ontario Works", ended.selectFirst("summary").text());
        assertTrue(ended.text().contains(NOT_ASKED + " Ended on January 1, 2020."), ended.text());
        assertFalse(ended.text().contains("The document the program"), ended.text());
        assertNotNull(ended.selectFirst("a[href=/public/policy#register-" + ENDED + "]"), ended.html());
        Element unknown = entry(part, UNKNOWN);
        assertEquals("Register: " + UNKNOWN, unknown.selectFirst("summary").text());
        assertTrue(unknown.text().contains(NOT_ASKED), unknown.text());
        assertNull(unknown.selectFirst("a"), unknown.html());
        for (Element none : List.of(ended, unknown)) {
            assertEquals(
                    List.of("3.1", "3.4"),
                    none.select("details details .wf-clause__no").eachText());
        }
    }

    private static void dit(Element part) {
        Element listed = entry(part, LISTED);
        assertEquals(
                "Registre : Logement à loyer indexé sur le revenu",
                listed.selectFirst("summary").text());
        assertTrue(
                listed.text().contains("Le critère d’admissibilité que fixent les règles provinciales."),
                listed.text());
        assertTrue(listed.text().contains("31 décembre 2027"), listed.text());
        assertTrue(entry(part, ENDED).text().contains(PAS_DEMANDE + " Échue le 1er janvier 2020."), part.text());
        assertTrue(entry(part, UNKNOWN).text().contains(PAS_DEMANDE), part.text());
    }

    private static Element entry(Element part, String slug) {
        Element entry = part.selectFirst("details.wf-clause[data-entry=" + slug + "]");
        assertNotNull(entry, slug + " is not cited in " + part.text());
        return entry;
    }
}
