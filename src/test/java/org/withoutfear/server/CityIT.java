package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A city's own server, with nobody in it: its first administrator comes in with the code that the start prints. */
class CityIT {

    private static final Pattern CODE = Pattern.compile("seven days:\\s+([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");
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
    void eachStartPrintsACodeUntilOneWasUsedAndOnlyTheLastOneOpens() throws IOException {
        city.killAndRestart();
        city.killAndRestart();
        List<String> codes = codes();
        assertEquals(3, codes.size(), "each start printed a code");

        Visitor first = new Visitor(city, "en");
        Document refused = become(first, codes.get(0));
        assertTrue(refused.selectFirst(".wf-message--bad").text().contains("code"), "another one took its place");
        become(first, codes.get(2));
        Visitor administrator = new Visitor(city, "en");
        administrator.signIn("aroy", "a-long-enough-password");
        assertTrue(administrator.get("/admin/trail").text().contains("Amélie Roy"), "the trail tells who came");

        city.killAndRestart();
        assertEquals(3, codes().size(), "there is an administrator, and no code any more");
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

    private static List<String> codes() throws IOException {
        return CODE.matcher(Files.readString(city.log()))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Document become(Visitor visitor, String code) {
        Document page = visitor.get("/public/first-administrator");
        FormElement form = Visitor.formWith(page, "#code");
        form.selectFirst("#code").val(code);
        form.selectFirst("#employee-id").val("E-0001");
        form.selectFirst("#username").val("aroy");
        form.selectFirst("#given-name").val("Amélie");
        form.selectFirst("#family-name").val("Roy");
        form.selectFirst("#password").val("a-long-enough-password");
        return visitor.submit(form, form.selectFirst("#become"));
    }
}
