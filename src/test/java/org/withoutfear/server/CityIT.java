package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A city's own server, with nobody in it: its first administrator comes in with the code that the start prints. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityIT {

    private static RunningServer city;

    @BeforeAll
    static void start() {
        city = RunningServer.ofCity();
    }

    @AfterAll
    static void end() {
        city.end();
    }

    @Test
    @Order(1)
    void whatTheFirstAdministratorLeavesOutOrMistypesIsNamedAtItsField() throws IOException {
        Visitor first = new Visitor(city, "en");
        FormElement form = Visitor.formWith(first.get("/public/first-administrator"), "#code");
        Document empty = first.submit(form, form.selectFirst("#become"));
        assertEquals(
                List.of("#employee-id", "#username", "#given-name", "#family-name"),
                empty.select(".wf-message--bad a").eachAttr("href"));
        String code = FirstAdministrator.codes(city).get(0);
        Document spaced = FirstAdministrator.become(first, code, Map.of("username", "a roy"));
        assertEquals(List.of("#username"), spaced.select(".wf-message--bad a").eachAttr("href"));
        Document unreachable = FirstAdministrator.become(first, code, Map.of("email", "aroy.example"));
        assertEquals(List.of("#email"), unreachable.select(".wf-message--bad a").eachAttr("href"));
    }

    @Test
    @Order(2)
    void eachStartPrintsACodeUntilOneWasUsedAndOnlyTheLastOneOpens() throws IOException {
        city.killAndRestart();
        city.killAndRestart();
        List<String> codes = FirstAdministrator.codes(city);
        assertEquals(3, codes.size(), "each start printed a code");

        Visitor first = new Visitor(city, "en");
        Document refused = FirstAdministrator.become(first, codes.get(0));
        assertTrue(refused.selectFirst(".wf-message--bad").text().contains("code"), "another one took its place");
        FirstAdministrator.become(first, codes.get(2));
        Visitor administrator = FirstAdministrator.signIn(city, "en");
        assertTrue(administrator.get("/admin/trail").text().contains("Amélie Roy"), "the trail tells who came");

        city.killAndRestart();
        assertEquals(3, FirstAdministrator.codes(city).size(), "there is an administrator, and no code any more");
        Visitor late = new Visitor(city, "en");
        late.get("/public/first-administrator");
        assertEquals(404, late.status());
    }

    @Test
    void cookiesAreSecureWhenTheProxySaysThatTheVisitorCameByTls() throws Exception {
        List<String> byTls = cookies("https");
        assertEquals(2, byTls.size(), "the session's and the language's: " + byTls);
        assertTrue(byTls.stream().allMatch(cookie -> cookie.toLowerCase().contains("; secure")), byTls.toString());
        List<String> plain = cookies("http");
        assertEquals(2, plain.size(), "the same: " + plain);
        assertTrue(plain.stream().noneMatch(cookie -> cookie.toLowerCase().contains("secure")), plain.toString());
    }

    @Test
    void theHintShowsANumberOfThisCity() {
        assertTrue(new Visitor(city, "en").get("/verify").text().contains("such as EX-2026-7K3M-9QHT-2XWD"));
    }

    /** The cookies that choosing a language sets. */
    private static List<String> cookies(String protocol) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(city.address() + "/language"))
                .header("X-Forwarded-Proto", protocol)
                .header("Origin", city.address().replace("http:", protocol + ":"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("language=fr&to=/"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie");
    }
}
