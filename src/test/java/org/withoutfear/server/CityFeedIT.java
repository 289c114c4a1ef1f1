package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
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

/** The HR files of a city's own server, from the first ones on: each test goes on from the one before, on the same data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityFeedIT {

    private static final String UNITS = "department_code,name_en,name_fr,parent_code\n";
    private static final String JOBS = "job_code,title_en,title_fr,job_family,scenario_role\n";
    private static final String CLERK = "CLERK,Clerk,Commis,counter,clerk\n";
    private static final String GUARD = "GUARD,Lifeguard,Sauveteur,recreaton,clerk\n";
    private static final String PLANNER = "PLANNER,Planner,Urbaniste,planning,clerk\n";
    private static final String STAFF = "employee_id,username,given_name,family_name,employment_status,effective_on,"
            + "hire_date,end_date,job_code,department_code,language\n";
    private static final String ROY = "E-0001,aroy,Amélie,Roy,active,2026-01-05,2010-05-03,,PLANNER,HALL,fr\n";
    private static final String KIM = "E-0002,bkim,Bo,Kim,active,2026-01-05,2020-01-06,,CLERK,HALL,en\n";
    private static final String DIAZ = "E-0003,cdiaz,Cam,Diaz,active,2026-01-05,2021-01-06,,GUARD,HALL,en\n";

    private static RunningServer server;

    @BeforeAll
    static void theFirstAdministratorTakesHumanResources() throws IOException {
        server = RunningServer.ofCity();
        FirstAdministrator.become(
                new Visitor(server, "en"), FirstAdministrator.codes(server).get(0));
        give(FirstAdministrator.USERNAME, "HR");
    }

    @AfterAll
    static void end() {
        server.end();
    }

    @Test
    @Order(1)
    void theFirstFilesAreNotStoppedByTheirOwnShare() {
        Document run = send(files(
                "departments.csv", UNITS + "HALL,City Hall,Hôtel de ville,\n",
                "jobs.csv", JOBS + CLERK + GUARD + PLANNER,
                "staff.csv", STAFF + ROY + KIM + DIAZ));
        assertEquals("Nothing is applied yet.", run.selectFirst("h1").text());
        assertEquals("2", figure(run, "New"));
        assertWarns(run, "jobs.csv, line 3, column job_family: No programme asks for the job family “recreaton”.");
        assertWarns(run, "Did you mean “recreation”?");
        assertWarns(
                run, "how many people have each: planning (1). They bring no training but “Foundations for everyone”");
        assertWarns(
                run,
                "Programmes ask for: contact-centre, counter, housing, library, police-civilian, records, recreation.");
        Document applied = apply(run);
        assertEquals("These changes are applied.", applied.selectFirst("h1").text());
        assertWarns(applied, "Did you mean “recreation”?");
    }

    @Test
    @Order(2)
    void filesWithoutPeopleAreCountedAndApplied() {
        Map<String, String> files = files(
                "departments.csv",
                UNITS + "HALL,City Hall,Hôtel de ville,\nPOOL,Pool,Piscine,HALL\n",
                "jobs.csv",
                JOBS + GUARD.replace("recreaton", "recreation"),
                "locations.csv",
                "location_code,name_en,name_fr,counters\nMAIN,Main Street,Rue Principale,8\n",
                "assignments.csv",
                "employee_id,job_code,department_code,from\nE-0002,GUARD,POOL,2026-02-02\n");
        Document run = send(files);
        assertEquals("Apply these 4 changes", run.selectFirst("#apply").val());
        assertWarns(run, "assignments.csv: Further assignments that are new or ended: 1 (E-0002).");
        Document applied = apply(run);
        assertTrue(applied.text().contains("4 changes are applied."), applied.text());
        Document again = send(files);
        assertEquals("Apply, nothing changes", again.selectFirst("#apply").val());
    }

    @Test
    @Order(3)
    void theLastAdministratorIsNotTakenAway() {
        Document leaving = send(files("staff.csv", STAFF + ROY.replace("active", "left") + KIM + DIAZ));
        assertRefused(leaving, "staff.csv, line 2, column employment_status: Roy, Amélie (E-0001) would leave");
        Document missing = send(files("staff.csv", STAFF + KIM + DIAZ), "#missing");
        assertRefused(missing, "staff.csv: Roy, Amélie (E-0001) would leave");
        assertEquals(200, statusOf("/admin/roles"));
    }

    @Test
    @Order(4)
    void whatWouldNowDoSomethingElseIsShownAgainAndNotApplied() {
        Document first = send(files("jobs.csv", JOBS + CLERK.replace("Clerk", "Senior clerk")));
        apply(send(files("jobs.csv", JOBS + CLERK.replace("counter", "library"))));
        Document shown = apply(first);
        assertEquals("Nothing is applied yet.", shown.selectFirst("h1").text());
        String number = first.title().replaceAll("\\D+", "");
        assertTrue(shown.text().contains("Nothing was applied. After run " + number + " was checked"), shown.text());
        assertEquals(
                "Nothing of this run was applied: something else changed after it was checked.",
                visitor("en").get(first.location()).selectFirst("h1").text());
        Document applied = apply(shown);
        assertEquals("These changes are applied.", applied.selectFirst("h1").text());
        Document same = send(files("jobs.csv", JOBS + CLERK.replace("Clerk", "Senior clerk")));
        assertEquals("Apply, nothing changes", same.selectFirst("#apply").val());
    }

    /** Each of the two is right for itself; one after the other they would hang the units upon each other. */
    @Test
    @Order(5)
    void whatWouldBeRefusedByNowIsNotApplied() {
        apply(send(files("departments.csv", UNITS + "POOL,Pool,Piscine,\n")));
        Document below = send(files("departments.csv", UNITS + "HALL,City Hall,Hôtel de ville,POOL\n"));
        apply(send(files("departments.csv", UNITS + "POOL,Pool,Piscine,HALL\n")));
        assertRefused(apply(below), "The units form a circle");
    }

    @Test
    @Order(6)
    void whoeverComesBackWithARoleIsSaidTo() {
        give("bkim", "AUTHOR");
        String left = KIM.replace("active,2026-01-05", "left,2026-02-01");
        apply(send(files("staff.csv", STAFF + ROY + left + DIAZ), "#share=100"));
        Document back = send(files("staff.csv", STAFF + ROY + KIM + DIAZ), "#share=100");
        assertEquals(
                "Changed Comes back, with the role author of modules",
                back.selectFirst("tr:contains(Kim) td").text());
        assertTrue(visitor("fr").get(back.location()).text().contains("Revient, avec le rôle : création de modules"));
        take("bkim", "AUTHOR");
        Document shown = apply(back);
        assertEquals(
                "Changed Comes back", shown.selectFirst("tr:contains(Kim) td").text(), "the role went meanwhile");
        apply(shown);
    }

    @Test
    @Order(7)
    void theTrailCountsWhatAFileChangedInTheReadersLanguage() {
        String english = visitor("en").get("/admin/trail?q=people.feed").text();
        assertTrue(
                english.contains("2 new people, one person changed, 4 units, jobs, locations or assignments"), english);
        assertFalse(english.contains("moved"), english);
        String french = visitor("fr").get("/admin/trail?q=people.feed").text();
        assertTrue(french.contains("2 nouvelles personnes, une modification, 4 unités"), french);
        assertTrue(french.contains("un départ"), french);
        assertTrue(french.contains("n’a pas appliqué un fichier des ressources humaines"), french);
    }

    private static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }

    /** Has files checked; what is named is ticked, or filled in where a value stands behind it. */
    private static Document send(Map<String, String> files, String... settings) {
        Visitor hr = visitor("en");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#check");
        for (String setting : settings) {
            String[] parts = setting.split("=");
            if (parts.length == 1) {
                form.selectFirst(parts[0]).attr("checked", "checked");
            } else {
                form.selectFirst(parts[0]).val(parts[1]);
            }
        }
        return hr.submitFiles(form, form.selectFirst("#check"), files);
    }

    private static Document apply(Document run) {
        Visitor hr = visitor("en");
        FormElement form = Visitor.formWith(hr.get(run.location()), "#apply");
        return hr.submit(form, form.selectFirst("#apply"));
    }

    private static Visitor visitor(String language) {
        return FirstAdministrator.signIn(server, language);
    }

    private static int statusOf(String path) {
        Visitor visitor = visitor("en");
        visitor.get(path);
        return visitor.status();
    }

    private static void give(String username, String role) {
        Visitor administrator = visitor("en");
        FormElement form = Visitor.formWith(administrator.get("/admin/roles"), "#username");
        form.selectFirst("#username").val(username);
        form.selectFirst("#role option[value=" + role + "]").attr("selected", "selected");
        form.selectFirst("#reason").val("To begin with");
        administrator.submit(form, form.selectFirst("#give-role"));
    }

    private static void take(String username, String role) {
        Visitor administrator = visitor("en");
        String taking = administrator
                .get("/admin/roles")
                .selectFirst("tr:contains(" + username + ") a[href*=" + role + "]")
                .attr("href");
        FormElement form = Visitor.formWith(administrator.get(taking), "#take-reason");
        form.selectFirst("#take-reason").val("Left");
        administrator.submit(form, form.selectFirst("#take-role"));
    }

    private static String figure(Document run, String label) {
        return run.select(".wf-stats dt:contains(" + label + ") + dd").text();
    }

    private static void assertWarns(Document run, String sentence) {
        assertTrue(run.select(".wf-message--warn li").text().contains(sentence), run.text());
    }

    private static void assertRefused(Document run, String sentence) {
        assertEquals(
                "The files were not taken. Nothing changed.",
                run.selectFirst("h1").text());
        List<String> errors = run.select(".wf-message--bad li").eachText();
        assertTrue(errors.stream().anyMatch(error -> error.contains(sentence)), errors.toString());
    }
}
