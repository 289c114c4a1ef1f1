package org.withoutfear.people.domain.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.people.AskedFamilies;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Role;

/** What HR is told of a feed besides what it refuses, and when an application is still what was shown. */
class FeedCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final FeedSettings SETTINGS = new FeedSettings(true, true, false, 100);
    private static final AskedFamilies ASKED = new AskedFamilies(
            Set.of("counter", "recreation"),
            List.of(new BilingualText("Foundations for everyone", "Fondements pour tout le personnel")));
    private static final String HEADER =
            "employee_id,username,given_name,family_name,employment_status,effective_on,hire_date,end_date,leave_start,"
                    + "leave_end,job_code,department_code,language\n";
    private static final StagedFeed.Unit UNIT = new StagedFeed.Unit("U", "Unit", "Unité", null);
    private static final StagedFeed.Job JOB = new StagedFeed.Job("J", "Clerk", "Commis", "counter", "clerk");

    private KnownCity city = city(Map.of(), Map.of(), UNIT, JOB);

    private static KnownCity city(Map<String, PersonState> people, Map<String, Set<Role>> roles, Record... rows) {
        return SampleCity.ofOneUnit()
                .unit("V", null)
                .people(people.values().toArray(PersonState[]::new))
                .roles(roles)
                .rows(Set.of(rows))
                .known();
    }

    private Checked check(String name, String text) {
        FeedFile file = new FeedFile(name, text.getBytes(StandardCharsets.UTF_8));
        return new FeedCheck(city, ASKED, TODAY).of(List.of(file), SETTINGS);
    }

    private static String row(String status, String effective, String end, String leaveStart, String leaveEnd) {
        return String.join(
                ",", "E1,boss,Ada,Roy", status, effective, "2020-01-06", end, leaveStart, leaveEnd, "J,U,en\n");
    }

    private static List<String> places(Checked checked) {
        return checked.refusals().stream()
                .map(one ->
                        one.key().substring("people.feed.refusal.".length()) + " " + one.line() + " " + one.column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "active,2026-10-01,2026-11-30,'','',endedButEmployed 2 end_date",
                "leave,2026-10-01,2026-11-30,2026-10-01,'',endedButEmployed 2 end_date",
                "active,2027-02-01,2027-01-31,'','',endedButEmployed 2 end_date",
                "active,2026-10-01,2026-12-01,'','',none",
                "left,2026-10-01,2026-09-30,'','',none",
                "left,2026-10-01,2026-10-01,'','',none",
                "left,2026-10-01,2026-12-31,'','',leftBeforeEnd 2 end_date",
                "leave,2026-10-01,'','','',leaveWithoutStart 2 leave_start",
                "leave,2026-10-01,'',2026-10-01,2026-11-30,leaveOver 2 leave_end",
                "leave,2026-10-01,'',2026-10-01,'',none",
                "leave,2026-12-15,'',2026-12-15,2027-01-15,none",
            })
    void aLineThatContradictsItselfIsNamedAndTaken(
            String status, String effective, String end, String leaveStart, String leaveEnd, String said) {
        Checked checked = check("staff.csv", HEADER + row(status, effective, end, leaveStart, leaveEnd));
        assertEquals(said == null ? List.of() : List.of(said), places(checked));
        assertEquals(FeedRun.Outcome.CHECKED, checked.outcome(SETTINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "department_code;name_en;libelle,missingColumns 1 null;unknownColumns 1 null,name_fr",
        "department_code;name_en;name-fr,misspeltColumn 1 name-fr,name_fr",
        "job_code;title_en;title_fr;job_familly;scenario_role,misspeltColumn 1 job_familly,job_family",
        "foo;bar,unknownFile 1 null,foo",
    })
    void aFileThatIsNearlyOneOfTheFiveIsToldWhich(String header, String said, String named) {
        Checked checked = check("mine.csv", header + "\n");
        assertEquals(List.of(said.split(";")), places(checked));
        assertTrue(checked.refusals().get(0).values().toString().contains(named));
        assertTrue(checked.refusals().get(0).error());
    }

    @Test
    void aMisspeltColumnOfTheStaffFileIsNamedWithTheOneThatWasMeant() {
        Checked checked = check("people.csv", HEADER.replace("employee_id", "emploee_id"));
        assertEquals(List.of("misspeltColumn 1 emploee_id"), places(checked));
        assertEquals(
                List.of("staff.csv", "emploee_id", "employee_id"),
                checked.refusals().get(0).values());
    }

    @Test
    void aMisspeltColumnThatMayBeLeftOutIsNotLeftOutInSilence() {
        Checked checked = check("units.csv", "department_code,name_en,name_fr,parentcode\nU,Unit,Unité,\n");
        assertEquals(List.of("unknownColumnMeant 1 parentcode"), places(checked));
        assertEquals(
                List.of("parentcode", "parent_code"), checked.refusals().get(0).values());
    }

    @Test
    void aTextThatHasNoRoomIsRefusedBeforeItIsWritten() {
        Checked checked = check("units.csv", "department_code,name_en,name_fr\nU," + "a".repeat(201) + ",Unité\n");
        assertEquals(List.of("tooLong 2 name_en"), places(checked));
    }

    @Test
    void aJobFamilyThatNoProgrammeAsksForIsNamedWithItsPeople() {
        city = city(Map.of(), Map.of(), UNIT, new StagedFeed.Job("J", "Officer", "Agente", "police", "officer"));
        Checked checked = check("staff.csv", HEADER + row("active", "2026-10-01", "", "", ""));
        assertEquals(List.of("familiesUnasked 0 null"), places(checked));
        assertEquals(
                List.of(
                        "Foundations for everyone",
                        "Fondements pour tout le personnel",
                        "counter, recreation",
                        "police (1)"),
                checked.refusals().get(0).values());
        assertEquals(FeedRun.Outcome.CHECKED, checked.outcome(SETTINGS));
    }

    @Test
    void aMisspeltJobFamilyIsNamedByItsLineWithTheOneThatWasMeant() {
        PersonState boss = check("staff.csv", HEADER + row("active", "2026-10-01", "", "", ""))
                .feed()
                .people()
                .get(0)
                .after();
        city = city(Map.of("E1", boss), Map.of(), UNIT, JOB);
        Checked checked = check(
                "jobs.csv",
                "job_code,title_en,title_fr,job_family,scenario_role\nK,Cook,Cuisine,kitchen,clerk\nJ,Clerk,Commis,countre,clerk\n");
        assertEquals(List.of("familyMisspelt 3 job_family", "changes.JOBS 0 null"), places(checked));
        assertEquals(
                List.of("1", "countre", "counter"), checked.refusals().get(0).values());
    }

    @Test
    void whoeverComesBackComesBackWithTheirRolesAndStandsFirst() {
        PersonState boss = check("staff.csv", HEADER + row("left", "2026-10-01", "", "", ""))
                .feed()
                .people()
                .get(0)
                .after();
        Map<String, PersonState> people = new LinkedHashMap<>();
        people.put("E1", boss);
        String back =
                "E2,clerk,Bo,Kim,active,2026-10-01,2020-01-06,,,,J,U,en\n" + row("active", "2026-12-01", "", "", "");
        city = city(people, Map.of("E1", Set.of(Role.HR)), UNIT, JOB);
        FeedDifference first = check("staff.csv", HEADER + back).differences().get(0);
        assertEquals("E1", first.employeeId());
        assertTrue(first.comesBack());
        assertEquals(List.of(Role.HR), first.roles());
        assertEquals(List.of(new FeedDifference.Value("employment_status", "active")), first.columns());
        city = city(people, Map.of(), UNIT, JOB);
        FeedDifference plain = check("staff.csv", HEADER + back).differences().get(1);
        assertTrue(plain.comesBack());
        assertEquals(List.of(), plain.roles());
    }

    @Test
    void theSamePromiseHasTheSameFingerprintUntilWhatItChangesIsNoLongerTheSame() {
        String jobs = "job_code,title_en,title_fr,job_family,scenario_role\nJ,Senior clerk,Commis,counter,clerk\n";
        String shown = check("jobs.csv", jobs).fingerprint(SETTINGS);
        assertEquals(shown, check("jobs.csv", jobs).fingerprint(SETTINGS));
        StagedFeed.Unit other = new StagedFeed.Unit("U", "Renamed", "Unité", null);
        city = city(Map.of(), Map.of(), other, JOB);
        assertEquals(shown, check("jobs.csv", jobs).fingerprint(SETTINGS), "the file of jobs changes no unit");
        StagedFeed.Job meanwhile = new StagedFeed.Job("J", "Clerk", "Commis", "recreation", "clerk");
        city = city(Map.of(), Map.of(), UNIT, meanwhile);
        assertNotEquals(shown, check("jobs.csv", jobs).fingerprint(SETTINGS));
    }

    @Test
    void aFeedThatWouldBeRefusedByNowPromisesSomethingElse() {
        String units = "department_code,name_en,name_fr,parent_code\nU,Unit,Unité,V\n";
        city = city(Map.of(), Map.of(), UNIT, new StagedFeed.Unit("V", "Other", "Autre", null), JOB);
        String shown = check("departments.csv", units).fingerprint(SETTINGS);
        city = SampleCity.ofOneUnit().unit("V", "U").rows(city.rows()).known();
        Checked now = check("departments.csv", units);
        assertEquals(
                List.of("people.feed.refusal.unitCycle"),
                now.refusals().stream().map(FeedRefusal::key).toList());
        assertNotEquals(shown, now.fingerprint(SETTINGS));
    }
}
