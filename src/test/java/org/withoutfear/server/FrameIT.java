package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every response of the server has, whoever asks. */
class FrameIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/sign-in",
                "/public/accessibility",
                "/no-such-page",
                "/jakarta.faces.resource/look.css.xhtml?ln=wf"
            })
    void everyResponseHasOneStrictContentPolicy(String path) {
        Visitor visitor = new Visitor("en");
        visitor.get(path);
        HttpResponse<String> response = visitor.response();
        assertEquals(1, response.headers().allValues("Content-Security-Policy").size());
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(null));
        assertEquals("DENY", response.headers().firstValue("X-Frame-Options").orElse(null));
    }

    @Test
    void aPageIsInTheLanguageOfTheBrowser() {
        assertEquals(
                "fr-CA",
                new Visitor("fr")
                        .get("/public/accessibility")
                        .selectFirst("html")
                        .attr("lang"));
        assertEquals(
                "en-CA",
                new Visitor("en")
                        .get("/public/accessibility")
                        .selectFirst("html")
                        .attr("lang"));
    }

    @Test
    void aChangeOfLanguageLeadsBackToTheSamePlace() {
        Visitor visitor = new Visitor("en");
        var page = visitor.get("/public/accessibility?from=here");
        var form = (FormElement) page.selectFirst("form[action=/language]");
        var french = visitor.submit(form, form.selectFirst("button"));
        assertEquals("/public/accessibility?from=here", visitor.where());
        assertEquals("fr-CA", french.selectFirst("html").attr("lang"));
    }

    @Test
    void aPageTakesNothingFromAnotherSite() {
        Visitor visitor = new Visitor("fr");
        FormElement form = signIn(visitor);
        visitor.from("https://elsewhere.example");
        Document refused = visitor.submit(form, form.selectFirst("button, input[type=submit]"));
        assertEquals(403, visitor.status());
        assertTrue(refused.text().startsWith("Cet envoi vient d’un autre site"), refused.text());
        assertTrue(visitor.response()
                .headers()
                .firstValue("Content-Security-Policy")
                .isPresent());
        visitor.get("/learn/my-training");
        assertTrue(visitor.where().startsWith("/public/sign-in"), visitor.where());
    }

    @Test
    void nobodyIsSignedOutOrSpokenToDifferentlyByAnotherSite() {
        Visitor visitor = Visitor.of("akhan").from("https://elsewhere.example");
        visitor.post("/sign-out", "", false);
        assertEquals(403, visitor.status());
        visitor.post("/language", "language=fr&to=/", false);
        assertEquals(403, visitor.status());
        assertEquals(
                "en-CA", visitor.get("/learn/my-training").selectFirst("html").attr("lang"));
        assertEquals("/learn/my-training", visitor.where());
    }

    @Test
    void anOldBrowserThatDoesNotSayWhereAFormComesFromStillSendsPages() {
        Visitor visitor = new Visitor("en").from(null);
        FormElement form = signIn(visitor);
        visitor.submit(form, form.selectFirst("button, input[type=submit]"));
        visitor.get("/learn/my-training");
        assertEquals("/learn/my-training", visitor.where());
        visitor.post("/sign-out", "", false);
        assertEquals(403, visitor.status());
    }

    private static FormElement signIn(Visitor visitor) {
        FormElement form = Visitor.formWith(visitor.get("/public/sign-in"), "input[type=password]");
        form.selectFirst("input[autocomplete=username]").val("akhan");
        form.selectFirst("input[type=password]").val("open-door");
        return form;
    }
}
