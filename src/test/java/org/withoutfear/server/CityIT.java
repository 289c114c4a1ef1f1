package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    private static final Pattern CODE = Pattern.compile("seven days:\\s+([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");
    private static final Map<String, String> FILES = Map.of(
            "departments.csv", "department_code,name_en,name_fr\nHALL,City hall,Hôtel de ville\n",
            "jobs.csv", "job_code,title_en,title_fr,job_family,scenario_role\nCLERK,Clerk,Commis,counter,clerk\n",
            "staff.csv",
                    "employee_id,username,email,given_name,family_name,employment_status,effective_on,hire_date,job_code,"
                            + "department_code,language\n"
                            + "100001,aroy,,Amélie,Roy,active,2026-01-05,2019-05-06,CLERK,HALL,fr\n"
                            + "100002,bkim,bkim@city.example,Bo,Kim,active,2026-01-05,2019-05-06,CLERK,HALL,en\n"
                            + "100003,clee,,Chris,Lee,active,2026-01-05,2019-05-06,CLERK,HALL,en\n");

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
        Document spaced = become(first, codes().get(0), Map.of("username", "a roy"));
        assertEquals(List.of("#username"), spaced.select(".wf-message--bad a").eachAttr("href"));
        Document unreachable = become(first, codes().get(0), Map.of("email", "aroy.example"));
        assertEquals(List.of("#email"), unreachable.select(".wf-message--bad a").eachAttr("href"));
    }

    @Test
    @Order(2)
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

    /** They typed E-0001; the HR file says 100001. */
    @Test
    @Order(3)
    void theFirstFilesKnowTheAdministratorAgainByUserName() {
        Visitor administrator = new Visitor(city, "en");
        administrator.signIn("aroy", "a-long-enough-password");
        FormElement give = Visitor.formWith(administrator.get("/admin/roles"), "#username");
        give.selectFirst("#username").val("aroy");
        give.selectFirst("#role option[value=HR]").attr("selected", "selected");
        give.selectFirst("#reason").val("Brings the first files");
        administrator.submit(give, give.selectFirst("#give-role"));

        FormElement form = Visitor.formWith(administrator.get("/hr/feed"), "#check");
        Document run = administrator.submitFiles(form, form.selectFirst("#check"), FILES);
        assertTrue(run.text().contains("Employee number (employee_id): E-0001"), run.text());
        FormElement apply = Visitor.formWith(run, "#apply");
        administrator.submit(apply, apply.selectFirst("#apply"));
        administrator.get("/admin/trail");
        assertEquals(200, administrator.status(), "the same account, with its roles");
        assertEquals(
                List.of("100001"),
                administrator
                        .get("/hr/codes?q=aroy")
                        .select("main tbody td:nth-of-type(1)")
                        .eachText());
    }

    @Test
    @Order(4)
    void withoutAMailServerEverybodyGetsACodeByHandAndNobodyASecondOneByMistake() {
        Visitor hr = new Visitor(city, "en");
        hr.signIn("aroy", "a-long-enough-password");
        Document page = hr.get("/hr/codes");
        assertTrue(page.text().contains("No email server is set up"), page.text());
        assertTrue(page.text().contains("2 codes to hand out"), page.text());
        assertEquals(0, page.select("#mail").size());
        Document printed = print(hr, false);
        List<String> codes = printed.select("main tbody code").eachText();
        assertEquals(2, codes.size(), "one has an address, the other none");
        assertTrue(print(hr, false).selectFirst(".wf-message--bad").text().contains("Nobody needs a code"));
        List<String> again = print(hr, true).select("main tbody code").eachText();
        assertEquals(2, again.size());
        assertTrue(Collections.disjoint(codes, again), "new codes in place of the old ones");
    }

    private static Document print(Visitor hr, boolean again) {
        FormElement form = Visitor.formWith(hr.get("/hr/codes"), "#print");
        if (again) {
            form.selectFirst("#again").attr("checked", "checked");
        }
        return hr.submit(form, form.selectFirst("#print"));
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
        return become(visitor, code, Map.of());
    }

    private static Document become(Visitor visitor, String code, Map<String, String> otherwise) {
        Map<String, String> entries = new HashMap<>(Map.of(
                "code", code,
                "employee-id", "E-0001",
                "username", "aroy",
                "given-name", "Amélie",
                "family-name", "Roy",
                "password", "a-long-enough-password"));
        entries.putAll(otherwise);
        FormElement form = Visitor.formWith(visitor.get("/public/first-administrator"), "#code");
        entries.forEach((field, entry) -> form.selectFirst("#" + field).val(entry));
        return visitor.submit(form, form.selectFirst("#become"));
    }
}
