package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Thirteen months of one city, lived on five days in their order: each test goes on from the one before, on the same data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {

    private static final String FOUNDATIONS = "Foundations for everyone";
    private static final String COUNTER = "Counter and phone staff";
    private static final String COLUMNS =
            "employee_id,username,email,given_name,family_name,employment_status,effective_on,"
                    + "hire_date,end_date,leave_start,leave_end,job_code,department_code,location_code,manager_employee_id,language\n";
    private static final String BOUCHARD = "E10272,mbouchard,mbouchard@bellerive.example,Marc,Bouchard,";
    private static final String KHAN = "E10076,akhan,akhan@bellerive.example,Amina,Khan,";
    private static final String POIRIER = "E10034,jpoirier,jpoirier@bellerive.example,Joëlle,Poirier,";
    private static final String ADMASSU = "E10353,sadmin,sadmin@bellerive.example,Sandra,Admassu,";
    private static final String OSEI = "E10005,wosei,wosei@bellerive.example,Wei,Osei,";
    private static final String POLICE = "J-CONST,PO-EAST,L-PEAST,E10271,fr\n";
    private static final String RIVERSIDE = "J-CSR,CS-RIVER,L-RIVER,E10033,fr\n";
    private static final String MAIN_STREET = "J-CSR,CS-MAIN,L-MAIN,E10016,en\n";
    private static final String HUMAN_RESOURCES = "J-HRO,HR,L-HALL,E10002,en\n";
    private static final String SYSTEMS = "J-SYS,RP-IT,L-HALL,E10352,en\n";

    private static RunningServer server;

    @BeforeAll
    static void goLive() {
        server = RunningServer.at("2026-12-01T09:00");
    }

    @AfterAll
    static void end() {
        server.end();
    }

    @Test
    @Order(1)
    void onTheDayItGoesLiveEverythingIsAssignedAndSomePass() {
        assertEquals("Assigned", standing(training("morourke"), FOUNDATIONS));
        assertEquals(List.of("December 1, 2026 January 30, 2027 – –"), periods("E10017", FOUNDATIONS));
        send(BOUCHARD + "active,2026-12-01,2014-08-18,,,," + RIVERSIDE + KHAN + "active,2026-12-01,2021-06-07,,,,"
                + MAIN_STREET + OSEI + "active,2026-12-01,2010-11-11,,,," + MAIN_STREET + ADMASSU
                + "leave,2027-01-15,2017-01-09,,2027-01-15,2027-03-15," + SYSTEMS);
        for (String username : List.of("morourke", "jpoirier", "mbouchard", "akhan")) {
            new Walker(Visitor.of(server, username), "counter-and-phone").pass();
        }
        for (String employee : List.of("E10017", "E10034", "E10272", "E10076")) {
            assertEquals("Certified", standing(person(employee), COUNTER), employee);
        }
    }

    @Test
    @Order(2)
    void aLastAnswerSentFromTwoSessionsAtOnceCertifiesOnce() {
        Visitor one = Visitor.of(server, "tnguyen");
        Walker walker = new Walker(one, "foundations");
        Document page = one.get("/learn/module?module=foundations");
        while (page.selectFirst("main form[action$=/submission]") == null) {
            page = walker.step(page);
        }
        Document last = page;
        Visitor other = Visitor.of(server, "tnguyen");
        Document same = other.get(one.where());
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> submit(one, last));
        submit(other, same);
        first.join();
        assertEquals("Certified", standing(training("tnguyen"), FOUNDATIONS));
        assertEquals(1, lines("E10010", "everyone").size(), () -> "" + lines("E10010", "everyone"));
        assertEquals(1, periods("E10010", FOUNDATIONS).size());
    }

    @Test
    @Order(3)
    void theDayAfterTheDueDateWhoDidNotPassIsOverdueAndALatePassIsOnePeriod() {
        server.restartAt("2027-01-31T08:00");
        assertEquals("Overdue", standing(training("morourke"), FOUNDATIONS));
        assertEquals("Overdue", inTeam("O’Rourke"));
        assertTrue(lines("E10017", "everyone").get(0).contains(",overdue,"));
        new Walker(Visitor.of(server, "morourke"), "foundations").pass();
        assertEquals("Certified", inTeam("O’Rourke"));
        assertEquals(
                List.of("December 1, 2026 January 30, 2027 January 31, 2027 January 30, 2029"),
                periods("E10017", FOUNDATIONS));
    }

    @Test
    @Order(4)
    void leaveThatWasAnnouncedPausesAndAReturnMovesTheDueDateByItsLength() {
        Document away = training("sadmin");
        assertEquals("Paused (on leave)", standing(away, FOUNDATIONS));
        assertNull(away.selectFirst(".wf-next"), "nothing is asked");
        assertTrue(lines("E10353", "everyone").get(0).contains(",paused,"));
        send(ADMASSU + "active,2027-01-31,2017-01-09,,,," + SYSTEMS);
        assertEquals("Assigned", standing(training("sadmin"), FOUNDATIONS));
        assertTrue(training("sadmin").text().contains("Finish by Monday, February 15, 2027"), "16 days later");
        assertEquals(List.of("December 1, 2026 February 15, 2027 – –"), periods("E10353", FOUNDATIONS));
    }

    @Test
    @Order(5)
    void whoLeavesIsNotInTheTeamAndWhoIsTransferredIsNotAskedAnyMore() {
        send(BOUCHARD + "active,2027-01-31,2014-08-18,,,," + POLICE
                + KHAN + "leave,2027-09-01,2021-06-07,,2027-09-01,2027-10-31," + MAIN_STREET
                + POIRIER + "left,2027-01-31,2026-09-14,2027-01-31,,," + RIVERSIDE);
        assertNull(standing(person("E10272"), COUNTER));
        assertNull(inTeam("Poirier, Joëlle"));
        assertTrue(lines("E10034", "counter-staff").get(0).contains(",2026-12-01,2027-11-30,not_assigned,"));
        Visitor gone = Visitor.of(server, "jpoirier");
        gone.get("/learn/my-training");
        assertTrue(gone.where().startsWith("/public/sign-in"), gone.where());
    }

    @Test
    @Order(6)
    void whoIsTransferredOutAndBackIsNotGivenMoreTime() {
        assertEquals("Overdue", standing(person("E10005"), COUNTER));
        send(OSEI + "active,2027-01-31,2010-11-11,,,," + HUMAN_RESOURCES);
        assertNull(standing(person("E10005"), COUNTER));
        send(OSEI + "active,2027-01-31,2010-11-11,,,," + MAIN_STREET);
        assertEquals("Overdue", standing(person("E10005"), COUNTER));
        assertEquals(List.of("December 1, 2026 January 30, 2027 – –"), periods("E10005", COUNTER));
    }

    @Test
    @Order(7)
    void onTheDayTheWindowOpensRenewalIsOpenAndARenewalIsANewPeriod() {
        server.restartAt("2027-10-01T07:00");
        assertEquals("Certified, renewal open", standing(training("morourke"), COUNTER));
        assertEquals(
                "October 1, 2027 November 30, 2027 – –",
                periods("E10017", COUNTER).get(0));
        Visitor learner = Visitor.of(server, "morourke");
        new Walker(learner, "counter-and-phone").passFrom(learner.get("/learn/my-training"));
        assertEquals("Certified", standing(training("morourke"), COUNTER));
        assertEquals(
                List.of(
                        "October 1, 2027 November 30, 2027 October 1, 2027 September 30, 2028",
                        "December 1, 2026 January 30, 2027 December 1, 2026 November 30, 2027"),
                periods("E10017", COUNTER));
        assertTrue(lines("E10017", "counter-staff").get(0).contains(",2027-11-30,renewed,"));
        assertTrue(lines("E10017", "counter-staff").get(1).contains(",2028-09-30,certified,"));
        assertEquals(1, periods("E10076", COUNTER).size(), "nothing is asked of somebody on leave");
    }

    @Test
    @Order(8)
    void whoComesBackStandsWhereTheyStood() {
        send(BOUCHARD + "active,2027-10-01,2014-08-18,,,," + RIVERSIDE + POIRIER + "active,2027-10-01,2027-10-01,,,,"
                + RIVERSIDE);
        for (String employee : List.of("E10272", "E10034")) {
            assertEquals("Certified, renewal open", standing(person(employee), COUNTER), employee);
            assertEquals(1, lines(employee, "counter-staff").size(), employee);
            assertTrue(lines(employee, "counter-staff").get(0).contains(",2026-12-01,2027-11-30,"), employee);
        }
        Visitor back = Visitor.of(server, "jpoirier");
        back.get("/learn/my-training");
        assertEquals("/learn/my-training", back.where());
        assertEquals("Assigned", inTeam("Poirier, Joëlle"));
        assertEquals(
                "December 1, 2026 November 30, 2027 – –",
                periods("E10034", FOUNDATIONS).get(0),
                "all the time from today");
    }

    @Test
    @Order(9)
    void aRoundThatComesLateOpensWindowsOnTheDaysOfTheRule() {
        server.restartAt("2027-12-01T07:00");
        for (String employee : List.of("E10272", "E10034")) {
            assertTrue(lines(employee, "counter-staff").get(0).contains(",expired_in_grace,"), employee);
            assertEquals(
                    "October 1, 2027 November 30, 2027 – –",
                    periods(employee, COUNTER).get(0),
                    employee);
        }
        assertEquals(
                "October 1, 2027 December 31, 2027 – –",
                periods("E10076", COUNTER).get(0),
                "31 days of leave");
        assertEquals("Certified", standing(training("morourke"), COUNTER));
    }

    @Test
    @Order(10)
    void afterTheGraceItIsExpiredAndManyRoundsOpenedOneWindow() {
        server.restartAt("2027-12-31T07:00");
        for (String employee : List.of("E10272", "E10034", "E10076")) {
            assertTrue(lines(employee, "counter-staff").get(0).contains(",expired,"), employee);
            assertEquals(2, periods(employee, COUNTER).size(), employee);
        }
    }

    private static void submit(Visitor visitor, Document page) {
        FormElement form = (FormElement) page.selectFirst("main form[action$=/submission]");
        visitor.submit(form, form.selectFirst("button"));
    }

    private static Document training(String username) {
        return Visitor.of(server, username).get("/learn/my-training");
    }

    /** How a programme stands on a page that lists them; null when it does not list it. */
    private static String standing(Document page, String programme) {
        Element heading = page.selectFirst(
                "main .wf-row > h3:contains(" + programme + "), main .wf-row > h2:contains(" + programme + ")");
        return heading == null
                ? null
                : heading.parent().selectFirst(".wf-status").text();
    }

    /** Somebody's standing on Foundations in the team of the manager, who reads French; null when they are not in it. */
    private static String inTeam(String name) {
        Element line = Visitor.of(server, "ldesrosiers")
                .get("/team/dashboard?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .selectFirst("#people ~ table tbody tr");
        return line == null ? null : line.selectFirst(".wf-status").text();
    }

    /** The lines of the file about somebody and a programme, the oldest certificate first. */
    private static List<String> lines(String employee, String programme) {
        String file = Visitor.of(server, "hgill").text("/hr/completions.csv?name=" + employee);
        return Arrays.stream(file.split("\r?\n"))
                .filter(line -> line.startsWith(employee + "," + programme + ","))
                .toList();
    }

    /** The periods of somebody as HR sees them, the newest first: assigned, due, certified, valid to. */
    private static List<String> periods(String employee, String programme) {
        return person(employee).select("#periods ~ table tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().startsWith(programme))
                .map(row -> String.join(" ", row.select("td").eachText().subList(0, 4)))
                .toList();
    }

    /** Somebody as HR sees them. */
    private static Document person(String employee) {
        Visitor hr = Visitor.of(server, "hgill");
        return hr.get(hr.get("/hr/completions?name=" + employee)
                .selectFirst("tbody th a")
                .absUrl("href"));
    }

    /** Sends a delta of the HR feed, looks at what it would change, and applies it. */
    private static void send(String people) {
        Visitor hr = Visitor.of(server, "hgill");
        FormElement form = Visitor.formWith(hr.get("/hr/feed"), "#files");
        form.selectFirst("#full").removeAttr("checked");
        Document run = hr.submitFiles(form, form.selectFirst("#check"), Map.of("staff.csv", COLUMNS + people));
        assertNull(run.selectFirst("#errors-title"), run.text());
        FormElement decide = Visitor.formWith(run, "#apply");
        Document applied = hr.submit(decide, decide.selectFirst("#apply"));
        assertFalse(applied.select("h1:contains(applied)").isEmpty(), applied.text());
    }
}
