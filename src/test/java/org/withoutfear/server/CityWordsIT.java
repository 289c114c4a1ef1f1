package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first days of a city that set nothing and adapted nothing: it reads no word of the demonstration as its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityWordsIT {

    private static final Pattern FICTION =
            Pattern.compile("(?i)bellerive|morourke|jpoirier|akhan|mbouchard|ldesrosiers|hgill|tnguyen|sadmin|555-01");

    private static final Map<String, String> FIRST_FILES = Map.of(
            "departments.csv",
            "department_code,name_en,name_fr\nHALL,City Hall,Hôtel de ville\n",
            "jobs.csv",
            "job_code,title_en,title_fr,job_family,scenario_role\nCLERK,Clerk,Commis,counter,clerk\n",
            "staff.csv",
            "employee_id,username,email,given_name,family_name,employment_status,effective_on,hire_date,job_code,department_code,language\n"
                    + "E-0001,aroy,,Amélie,Roy,active,2026-03-01,2019-05-06,CLERK,HALL,fr\n"
                    + "E-0002,droy,droy@city.example,Dana,Roy,active,2026-03-01,2019-05-06,CLERK,HALL,en\n"
                    + "E-0003,clee,,Chris,Lee,active,2026-03-01,2019-05-06,CLERK,HALL,en\n");

    private static RunningServer city;

    @BeforeAll
    static void start() throws IOException {
        city = RunningServer.ofCity();
        FirstAdministrator.become(
                new Visitor(city, "en"), FirstAdministrator.codes(city).get(0));
        give(FirstAdministrator.signIn(city, "en"), "AUTHOR", FirstAdministrator.USERNAME);
    }

    @AfterAll
    static void end() {
        city.end();
    }

    @ParameterizedTest
    @CsvSource({
        "en, /public/sign-in",
        "fr, /public/sign-in",
        "en, /public/cannot-sign-in",
        "fr, /public/cannot-sign-in",
        "en, /public/choose-password",
        "en, /public/accessibility",
        "fr, /public/accessibility",
        "en, /public/may-i-ask",
        "fr, /public/may-i-ask",
        "en, /verify",
        "fr, /verify"
    })
    void noPageThatIsOpenToAllNamesTheFictionalCity(String language, String path) {
        Visitor visitor = new Visitor(city, language);
        Document page = visitor.get(path);
        assertEquals(200, visitor.status(), path);
        assertFalse(FICTION.matcher(page.html()).find(), page.text());
        assertFalse(
                page.selectFirst("footer").text().matches(".*(Help|Aide).*"), "no number was set, so none is shown");
        assertEquals(
                language.equals("en") ? "City" : "Ville",
                page.selectFirst(".wf-mast__home small").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/author/register", "/admin/content"})
    void whatTheRegisterStillHasFromTheDemonstrationIsListedWithItsFile(String path) {
        Document page = FirstAdministrator.signIn(city, "en").get(path);
        Element notice = page.selectFirst("section[aria-labelledby=demonstration]");
        assertNotNull(notice, page.text());
        assertEquals(
                "15 values of the Register were made up for the demonstration",
                notice.selectFirst("h2").text());
        assertTrue(notice.text().contains("policy/register.yaml"), notice.text());
        List<String> items = notice.select("li").eachText();
        assertEquals(15, items.size(), items.toString());
        assertEquals("Line 6, office privacy-office: 613 555-0110", items.get(0));
        assertTrue(
                items.get(14).matches("Line \\d+, entry child-care-fee-subsidy: “Demonstration Register, .*”"),
                items.get(14));
        Document french = FirstAdministrator.signIn(city, "fr").get(path);
        assertTrue(french.text().contains("« Registre de démonstration, "), french.text());
    }

    @Test
    void theLogWarnsOnceOfEachAtTheStart() throws IOException {
        List<String> warnings = Files.readAllLines(city.log()).stream()
                .filter(line -> line.contains(" WARN") && line.contains("org.withoutfear"))
                .toList();
        assertEquals(
                1,
                warnings.stream()
                        .filter(line -> line.contains("made up for the demonstration"))
                        .count());
        assertEquals(
                1,
                warnings.stream()
                        .filter(line -> line.contains("WITHOUT_FEAR_CITY_NAME_EN"))
                        .count());
    }

    @Test
    void nobodyIsPromisedAMessageThatNoServerSends() {
        Document page = new Visitor(city, "en").get("/public/cannot-sign-in");
        assertEquals(0, page.select("#ask-code").size());
        assertTrue(page.text().contains("You have no code Ask human resources"), page.text());
    }

    @Test
    void whatIsAskedGoesOn() {
        Document answer =
                new Visitor(city, "en").get("/public/may-i-ask?service=ontario-works&situation=new-application");
        assertEquals("Yes, this one question.", answer.selectFirst("h1").text());
    }

    /** Before the first files nobody else is there who could be given the role, or use it. */
    @Test
    @Order(1)
    void theFirstAdministratorTakesTheRoleOfHrSendsTheFirstFilesAndHandsItOn() {
        Visitor administrator = FirstAdministrator.signIn(city, "en");
        administrator.get("/hr/feed");
        assertEquals(403, administrator.status());
        give(administrator, "HR", FirstAdministrator.USERNAME);
        FormElement form = Visitor.formWith(administrator.get("/hr/feed"), "#check");
        Document run = administrator.submitFiles(form, form.selectFirst("#check"), FIRST_FILES);
        assertTrue(run.text().contains("Employee number (employee_id): " + FirstAdministrator.MISTYPED), run.text());
        FormElement decide = Visitor.formWith(run, "#apply");
        administrator.submit(decide, decide.selectFirst("#apply"));
        assertEquals(
                "E-0001",
                administrator
                        .get("/hr/codes?q=aroy")
                        .selectFirst("main tbody td")
                        .text());
        administrator.get("/admin/trail");
        assertEquals(200, administrator.status(), "the same account, with its roles");
        give(administrator, "HR", "droy");
        assertTrue(administrator.get("/hr/codes?q=droy").text().contains("Dana Roy"));
    }

    @Test
    @Order(2)
    void withoutAMailServerEverybodyGetsACodeByHandAndNobodyASecondOneByMistake() {
        Visitor hr = FirstAdministrator.signIn(city, "en");
        assertTrue(hr.get("/hr/codes").text().contains("2 codes to hand out"), "one has an address, the other none");
        give(hr, "ADMINISTRATOR", "clee"); // whose code would make an administrator of whoever makes it
        Document page = hr.get("/hr/codes");
        assertTrue(page.text().contains("No email server is set up"), page.text());
        assertTrue(page.text().contains("One code to hand out"), page.text());
        assertEquals(0, page.select("#mail").size());
        List<String> codes = print(hr, false).select("main tbody code").eachText();
        assertEquals(1, codes.size());
        assertTrue(print(hr, false).selectFirst(".wf-message--bad").text().contains("Nobody needs a code"));
        assertTrue(hr.get("/hr/codes").text().contains("No code to hand out"));
        List<String> again = print(hr, true).select("main tbody code").eachText();
        assertEquals(1, again.size());
        assertTrue(Collections.disjoint(codes, again), "new codes in place of the old ones");
    }

    private static Document print(Visitor hr, boolean again) {
        FormElement form = Visitor.formWith(hr.get("/hr/codes"), "#print");
        if (again) {
            form.selectFirst("#again").attr("checked", "checked");
        }
        return hr.submit(form, form.selectFirst("#print"));
    }

    private static void give(Visitor administrator, String role, String username) {
        FormElement form = Visitor.formWith(administrator.get("/admin/roles"), "#give-role");
        form.selectFirst("#username").val(username);
        form.selectFirst("option[value=" + role + "]").attr("selected", "selected");
        form.selectFirst("#reason").val("The first files");
        Document page = administrator.submit(form, form.selectFirst("#give-role"));
        assertTrue(page.selectFirst("[role=status]").text().contains("now has the role"), page.text());
    }
}
