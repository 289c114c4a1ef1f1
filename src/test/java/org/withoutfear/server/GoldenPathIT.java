package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first lesson to the certificate that anybody can verify, and to those who have to know of it. */
@TestMethodOrder(MethodOrderer.MethodName.class) // the limit of verifications is tried last: it holds for a minute
class GoldenPathIT {

    @Test
    void anAnswerLeadsToTheCertificateTheDashboardAndTheFile() {
        Visitor manager = Visitor.of("ldesrosiers");
        long before = certified(manager);
        Visitor learner = Visitor.of("morourke");
        Document training = learner.get("/learn/my-training");
        assertEquals("Assigned", standing(training, "Foundations for everyone"));
        new Walker(learner, "foundations").pass();

        training = learner.get("/learn/my-training");
        assertEquals("Certified", standing(training, "Foundations for everyone"));
        String number = training.selectFirst("section[aria-labelledby=certificates] tbody a")
                .text();
        Document certificate = learner.get("/learn/certificate?number=" + number);
        assertTrue(certificate.text().contains("Meaghan O’Rourke"), certificate.text());
        assertTrue(learner.text("/learn/certificate.pdf?number=" + number).startsWith("%PDF-"));

        Visitor stranger = new Visitor("fr");
        assertTrue(
                stranger.get("/verify/" + number.toLowerCase()).text().contains("Ce certificat est valide jusqu’au"));
        assertEquals(before + 1, certified(manager));
        Document person = manager.get(manager.get("/team/dashboard?name=O’Rourke")
                .selectFirst("#people ~ table tbody th a")
                .absUrl("href"));
        assertTrue(person.text().contains(number), person.text());
        assertFalse(person.text().contains("%"), "a manager sees no score");

        Visitor hr = Visitor.of("hgill");
        Document completions = hr.get("/hr/completions?name=E10017");
        for (Document page : List.of(
                completions, hr.get(completions.selectFirst("tbody th a").absUrl("href")))) {
            String taken =
                    page.select("tbody td[data-label=Text it was taken on]").text();
            assertTrue(taken.contains("Policy 1.0.0 · Foundations 1.2.1"), taken);
        }
        String file = hr.text("/hr/completions.csv?name=O’Rourke");
        assertTrue(
                file.startsWith(
                        "\uFEFFemployee_id,programme,module_version,policy_version,certified_on,valid_to,status,certificate_number"),
                file);
        String line = Arrays.stream(file.split("\r?\n"))
                .filter(one -> one.contains(number))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains(",everyone,foundations 1.2.1,1.0.0,") && line.contains(",certified,"), line);
    }

    @Test
    void aRevokedCertificateVerifiesAsRevokedAndThePersonBeginsAgain() {
        Visitor learner = Visitor.of("akhan");
        new Walker(learner, "foundations").pass();
        String number = learner.get("/learn/my-training")
                .selectFirst("section[aria-labelledby=certificates] tbody a")
                .text();
        Visitor hr = Visitor.of("hgill");
        Document person = hr.get(hr.get("/hr/completions?name=Khan%2C+Amina")
                .selectFirst("tbody th a")
                .absUrl("href"));
        FormElement form = Visitor.formWith(person, "#reason");
        Document without = hr.submit(form, form.selectFirst("#revoke"));
        assertTrue(without.text().contains("Choose the certificate to revoke"), without.text());
        form = Visitor.formWith(without, "#reason");
        form.selectFirst("#number option[value=" + number + "]").attr("selected", "selected");
        Document refused = hr.submit(form, form.selectFirst("#revoke"));
        assertTrue(refused.text().contains("Give a reason"), refused.text());
        form = Visitor.formWith(refused, "#reason");
        form.selectFirst("#reason").val("Issued to the wrong person");
        Document revoked = hr.submit(form, form.selectFirst("#revoke"));
        assertTrue(revoked.text().contains("is revoked"), revoked.text());
        assertTrue(new Visitor("en").get("/verify/" + number).text().contains("was revoked on"));
        Document training = learner.get("/learn/my-training");
        assertEquals("Revoked", standing(training, "Foundations for everyone"));
        String said = training.select("section[aria-labelledby=hold] li:contains(Foundations for everyone)")
                .text();
        assertTrue(said.matches("(?s).*Revoked on \\w+day, .*, today\\..*"), said);
        assertTrue(said.matches("(?s).*Pass the modules again by \\w+ \\d+, \\d{4} and.*"), said);
        String next = training.select("section[aria-labelledby=next]").text();
        assertTrue(next.contains("Take again by") && !next.contains("enew"), next);
        Visitor administrator = Visitor.of("sadmin");
        assertTrue(administrator.get("/admin/trail?q=wrong+person").text().contains("revoked a certificate"));
        new Walker(learner, "foundations").passFrom(learner.get("/learn/my-training"));
        assertEquals("Certified", standing(learner.get("/learn/my-training"), "Foundations for everyone"));
    }

    @Test
    void aProgrammeOfAJobFamilyIsPassedToo() {
        Visitor learner = new Visitor("fr");
        learner.signIn("jpoirier", "open-door");
        new Walker(learner, "counter-and-phone").pass();
        Element heading = learner.get("/learn/my-training").selectFirst("#hold ~ ul h3:contains(téléphone)");
        assertEquals(
                "Certification valide",
                heading.parent().selectFirst(".wf-status").text());
    }

    @ParameterizedTest
    @CsvSource({
        "O'Rourke, O’Rourke",
        "orourke MEAGHAN, O’Rourke",
        "'O’Rourke,  Meaghan', O’Rourke",
        "O Rourke, O’Rourke",
        "Therese Villeneuve, Villeneuve",
        "Etienne Ndiaye, Ndiaye",
        "Pierre Luc Morin, Morin",
        "'Morin, Pierre-Luc', Morin"
    })
    void aNameIsFoundHoweverItIsTyped(String typed, String found) {
        Visitor hr = Visitor.of("hgill");
        String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String path : List.of("/hr/completions?name=", "/hr/codes?q=")) {
            Element first = hr.get(path + q).selectFirst("main tbody th a");
            assertNotNull(first, path + typed);
            assertTrue(first.text().contains(found), first.text());
        }
    }

    @Test
    void aManagerFindsANameHoweverItIsTyped() {
        Visitor manager = Visitor.of("ldesrosiers");
        for (String typed : List.of("meaghan+orourke", "O%27Rourke+Meaghan", "O%E2%80%99Rourke%2C+Meaghan")) {
            Document page = manager.get("/team/dashboard?name=" + typed);
            assertNotNull(page.selectFirst("#people ~ table tbody th a"), typed);
        }
        assertNull(manager.get("/team/dashboard?name=%25").selectFirst("#people ~ table tbody th a"));
    }

    @Test
    void aPageThatIsNotThereIsTheLastOne() {
        Visitor manager = Visitor.of("ldesrosiers");
        String last = manager.get("/team/dashboard?page=2000000000")
                .select("main table tbody")
                .text();
        assertEquals(200, manager.status());
        assertNotEquals("", last);
        Visitor hr = Visitor.of("hgill");
        for (String path : List.of("/hr/completions", "/hr/feed", "/hr/messages")) {
            for (String number : List.of("2000000000", "-1", "0")) {
                hr.get(path + "?page=" + number);
                assertEquals(200, hr.status(), path + " " + number);
            }
        }
        Visitor administrator = Visitor.of("sadmin");
        assertFalse(administrator
                .get("/admin/trail?page=2000000000")
                .select("main tbody tr")
                .isEmpty());
    }

    @Test
    void aLessonLeadsToItsClauses() {
        Document lesson = Visitor.of("akhan").get("/learn/lesson?module=foundations&lesson=30-do-not-tell");
        String clause = lesson.selectFirst("main a[href^=/public/policy#]").attr("href");
        Document policy = new Visitor("en").get("/public/policy");
        assertNotNull(policy.getElementById(clause.substring(clause.indexOf('#') + 1)), clause);
    }

    @Test
    void nobodySeesWhatIsNotTheirs() {
        Visitor learner = Visitor.of("jpoirier");
        learner.get("/team/dashboard");
        assertEquals(403, learner.status());
        learner.get("/hr/completions.csv");
        assertEquals(403, learner.status());
        learner.get("/learn/certificate?number=WF-2026-AAAA-BBBB-CCCC");
        assertEquals(404, learner.status());
        Visitor manager = Visitor.of("ldesrosiers");
        manager.get("/team/person?id=999999");
        assertEquals(404, manager.status());
    }

    @Test
    void verificationIsLimited() {
        Visitor stranger = new Visitor("en");
        for (int i = 0; i < 40 && (i == 0 || stranger.status() == 200); i++) {
            stranger.get("/verify/WF-2026-AAAA-BBBB-CCC" + i % 10);
        }
        assertEquals(429, stranger.status());
        assertTrue(stranger.get("/verify").text().contains("Verify a certificate"));
        assertEquals(200, stranger.status());
    }

    private static String standing(Document training, String programme) {
        Element heading = training.selectFirst("#hold ~ ul h3:contains(" + programme + ")");
        assertNotNull(heading, training.text());
        return heading.parent().selectFirst(".wf-status").text();
    }

    /** How many of the team are certified, as the dashboard says it. */
    private static long certified(Visitor manager) {
        String text = manager.get("/team").selectFirst(".wf-stats a").text();
        return Long.parseLong(text.split(" ")[0]);
    }
}
