package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
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
}
