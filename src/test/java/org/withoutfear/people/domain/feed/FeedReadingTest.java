package org.withoutfear.people.domain.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;

/** What a feed refuses, where it says so, and what it would change. */
class FeedReadingTest {

    private static final String HEADER =
            "employee_id,username,email,given_name,family_name,employment_status,effective_on,"
                    + "hire_date,end_date,job_code,department_code,manager_employee_id,language\n";
    private static final String BOSS = "E1,boss,boss@city.example,Ada,Roy,active,2026-10-01,2020-01-06,,J,U,,en\n";
    private static final String CLERK = "E2,clerk,clerk@city.example,Bo,Kim,active,2026-10-01,2021-01-04,,J,U,E1,fr\n";
    private static final KnownCity CITY = SampleCity.ofOneUnit().known();

    private final Refusals refusals = new Refusals();

    private StagedFeed read(String staff) {
        return read(staff.getBytes(StandardCharsets.UTF_8), CITY);
    }

    private StagedFeed read(byte[] staff, KnownCity city) {
        List<FeedTable> tables = new FeedParser(refusals).parse(List.of(new FeedFile("staff.csv", staff)));
        return new FeedReading(refusals, city, FeedSettings.USUAL).read(tables);
    }

    private FeedRefusal only() {
        List<FeedRefusal> errors =
                refusals.all().stream().filter(FeedRefusal::error).toList();
        assertEquals(1, errors.size(), errors.toString());
        return errors.get(0);
    }

    private void assertRefused(String key, int line, String column) {
        FeedRefusal refusal = only();
        assertEquals("people.feed.refusal." + key, refusal.key());
        assertEquals(line, refusal.line());
        assertEquals(column, refusal.column());
        assertEquals("staff.csv", refusal.file());
    }

    @Test
    void aManagerMayComeAfterThePeopleWhoReportToThem() {
        StagedFeed feed = read(HEADER + CLERK + BOSS);
        assertTrue(refusals.all().isEmpty(), refusals.all().toString());
        assertEquals(2, feed.people().size());
    }

    @Test
    void aByteOrderMarkSemicolonsAndWindowsLineEndsAreRead() {
        read("\uFEFF" + (HEADER + BOSS).replace(',', ';').replace("\n", "\r\n"));
        assertTrue(refusals.all().isEmpty(), refusals.all().toString());
    }

    @Test
    void aQuotedNewlineIsPartOfItsCellAndLaterLinesKeepTheirNumbers() {
        read(HEADER + BOSS.replace("Ada", "\"Ada\nMay\"") + CLERK.replace("2021-01-04", "2021-13-04"));
        assertRefused("impossibleDate", 4, "hire_date");
    }

    @ParameterizedTest
    @CsvSource({
        "E1,E9,manager_employee_id,unknownManager",
        "J,X,job_code,unknownJob",
        "U,X,department_code,unknownUnit",
        "fr,de,language,unknownValue",
        "active,retired,employment_status,unknownValue",
        "2021-01-04,04/01/2021,hire_date,impossibleDate",
        "2021-01-04,2021-02-30,hire_date,impossibleDate",
        "clerk@city.example,boss@city.example,email,duplicateEmail",
        "clerk@city.example,BOSS@city.example,email,duplicateEmail",
        "clerk@city.example,not a mail,email,notAnEmail",
        "'clerk,clerk','has space,clerk',username,notAUsername",
    })
    void aCellThatCannotBeIsNamedByLineAndColumn(String right, String wrong, String column, String key) {
        read(HEADER + BOSS + CLERK.replace("," + right, "," + wrong));
        assertRefused(key, 3, column);
    }

    @Test
    void theSameEmployeeTwiceIsRefused() {
        read(HEADER + BOSS + CLERK + CLERK.replace("clerk", "other"));
        assertRefused("duplicateEmployee", 4, "employee_id");
    }

    @Test
    void aUserNameBelongsToOnePerson() {
        read(HEADER + BOSS + CLERK.replace(",clerk,", ",boss,"));
        assertRefused("duplicateUsername", 3, "username");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        read(HEADER + BOSS + CLERK.replace("2021-01-04,", "2021-01-04,2020-12-31"));
        assertRefused("endBeforeStart", 3, "end_date");
    }

    @Test
    void aCircleOfManagersIsNamedWithItsChain() {
        read(HEADER + BOSS.replace("J,U,,", "J,U,E2,") + CLERK);
        FeedRefusal refusal = only();
        assertEquals("people.feed.refusal.managerCycle", refusal.key());
        assertTrue(refusal.values().get(0).contains("E1")
                && refusal.values().get(0).contains("E2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "immigration_status",
                "Citizenship",
                "NATIONALITY",
                "birthplace",
                "place of birth",
                "visa",
                "race",
                "religion",
                "Statut d'immigration",
                "citoyenneté",
                "nationalité",
                "lieu_naissance",
                "pays de naissance",
                "origine ethnique",
                "passport_number",
                "residency-status"
            })
    void aColumnThatThisSystemNeverHoldsIsRefusedByName(String column) {
        read(HEADER.replace("\n", "," + column + "\n") + BOSS.replace("\n", ",x\n"));
        FeedRefusal refusal = only();
        assertEquals("people.feed.refusal.forbiddenColumn", refusal.key());
        assertEquals(1, refusal.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"brace", "trace_id", "embrace", "job_code", "language"})
    void aHarmlessColumnIsNotMistakenForAForbiddenOne(String column) {
        assertFalse(ForbiddenColumns.includes(column));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInOneSentence() {
        read((HEADER + BOSS).getBytes(StandardCharsets.UTF_16), CITY);
        assertEquals("people.feed.refusal.utf16", only().key());
    }

    @Test
    void latinLettersThatAreNotUtf8AreRefused() {
        read((HEADER + BOSS.replace("Ada", "Adèle")).getBytes(StandardCharsets.ISO_8859_1), CITY);
        assertEquals("people.feed.refusal.notUtf8", only().key());
    }

    @Test
    void aLastLineWithoutAnEndIsTakenForACutFile() {
        read(HEADER + BOSS.strip());
        assertEquals("people.feed.refusal.truncated", only().key());
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        read(HEADER + BOSS.replace("Ada", "\"Ada"));
        assertTrue(refusals.stop());
    }

    @Test
    void aRowWithTooFewCellsIsNamed() {
        read(HEADER + "E1,boss\n");
        assertRefused("cells", 2, null);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        StagedFeed first = read(HEADER + BOSS + CLERK);
        KnownCity after = cityOf(
                Set.of(), first.people().stream().map(StagedFeed.Wanted::after).toArray(PersonState[]::new));
        StagedFeed second = read((HEADER + BOSS + CLERK).getBytes(StandardCharsets.UTF_8), after);
        assertEquals(List.of(), Differences.of(second, after, FeedSettings.USUAL));
        StagedFeed third = read((HEADER + BOSS).getBytes(StandardCharsets.UTF_8), after);
        assertEquals(
                List.of(FeedDifference.Kind.MISSING),
                Differences.of(third, after, FeedSettings.USUAL).stream()
                        .map(FeedDifference::kind)
                        .toList());
    }

    /** The city after its people came, as the next file finds it. */
    private KnownCity cityOf(Set<String> administrators, PersonState... states) {
        return SampleCity.ofOneUnit()
                .people(states)
                .administrators(administrators)
                .known();
    }

    private PersonState state(String row) {
        return read(HEADER + row).people().get(0).after();
    }

    private Checked next(String staff, KnownCity city, boolean missingLeave) {
        FeedSettings settings = new FeedSettings(true, true, missingLeave, 100);
        List<FeedTable> tables = new FeedParser(refusals)
                .parse(List.of(new FeedFile("staff.csv", staff.getBytes(StandardCharsets.UTF_8))));
        StagedFeed feed = new FeedReading(refusals, city, settings).read(tables);
        return new Checked(feed, city, refusals.all(), Differences.of(feed, city, settings));
    }

    @Test
    void aFileThatLacksTheLastAdministratorIsRefusedByName() {
        KnownCity city = cityOf(Set.of("E1"), state(BOSS), state(CLERK.replace("E1", "")));
        next(HEADER + CLERK.replace("E1", ""), city, false);
        assertTrue(refusals.all().isEmpty(), "whoever is only reported stays");
        next(HEADER + CLERK.replace("E1", ""), city, true);
        assertRefused("lastAdministrator", 0, null);
        assertEquals(List.of("Roy, Ada (E1)"), only().values());
    }

    @Test
    void theLastAdministratorMayNotLeaveByTheFileItself() {
        KnownCity city = cityOf(Set.of("E1"), state(BOSS), state(CLERK.replace("E1", "")));
        next(HEADER + BOSS.replace("active", "left") + CLERK.replace("E1", ""), city, false);
        assertRefused("lastAdministrator", 2, "employment_status");
    }

    @Test
    void anAdministratorMayLeaveWhileAnotherStays() {
        KnownCity city = cityOf(Set.of("E1", "E2"), state(BOSS), state(CLERK.replace("E1", "")));
        next(HEADER + CLERK.replace("E1", ""), city, true);
        assertTrue(refusals.all().isEmpty(), refusals.all().toString());
    }

    @Test
    void theFirstFileMovesNobodyWhoHadNoUnit() {
        KnownCity city = cityOf(Set.of("E1"), state(BOSS.replace(",J,U,", ",,,")));
        Checked checked = next(HEADER + BOSS + CLERK, city, false);
        assertEquals(1, checked.count(FeedDifference.Kind.CHANGED));
        assertEquals(0, checked.count(FeedDifference.Kind.MOVED));
        assertEquals(FeedRun.Outcome.CHECKED, checked.outcome(new FeedSettings(true, true, false, 5)));
    }

    @Test
    void aStoppedRunSaysHowManyAreTooManyAndTheShareItStopsAt() {
        KnownCity city = cityOf(Set.of(), state(BOSS), state(CLERK.replace("E1", "")));
        FeedSettings usual = new FeedSettings(true, true, true, 5);
        next(HEADER + BOSS, city, true).sayWhyStopped(refusals, "staff.csv", usual);
        assertEquals("people.feed.refusal.overShare", refusals.all().get(0).key());
        assertEquals(List.of("1", "2", "50", "5"), refusals.all().get(0).values());
        assertFalse(refusals.stop());
    }

    @Test
    void whoWasEnteredByHandWithAMistypedNumberIsKnownAgainByUserName() {
        KnownCity city = byHand("E7", "boss");
        StagedFeed feed = recognised(HEADER + BOSS + CLERK, city);
        assertTrue(refusals.all().isEmpty(), refusals.all().toString());
        StagedFeed.Wanted boss = feed.people().get(0);
        assertTrue(boss.isChange() && !boss.isNew(), "the same person");
        assertEquals(
                List.of("E7", "E1"),
                List.of(boss.before().employeeId(), boss.after().employeeId()));
        assertEquals(Map.of(), feed.missing());
        assertEquals(
                "employee_id",
                Differences.of(feed, CITY, FeedSettings.USUAL)
                        .get(0)
                        .after()
                        .get(0)
                        .column());
    }

    @Test
    void whoWasEnteredByHandKeepsTheNumberThatARowNames() {
        StagedFeed feed = recognised(
                HEADER + BOSS + CLERK.replace(",clerk,", ",other,").replace("E2", "E7"), byHand("E7", "boss"));
        assertTrue(refusals.all().isEmpty(), refusals.all().toString());
        assertTrue(feed.people().get(0).isNew(), "somebody else, who now has that user name");
        assertTrue(feed.people().get(1).isChange());
    }

    @Test
    void whomAFeedHasNamedIsNoLongerKnownByUserName() {
        KnownCity byHand = byHand("E7", "boss");
        KnownCity city = cityOf(Set.of("E7"), byHand.people().get("E7"));
        recognised(HEADER + BOSS.replace("boss@", "another@"), city);
        assertRefused("duplicateUsername", 2, "username");
    }

    private KnownCity byHand(String number, String username) {
        PersonState person =
                state(BOSS.replace("E1,boss,", number + "," + username + ",").replace(",J,U,", ",,,"));
        return SampleCity.ofOneUnit()
                .people(person)
                .administrators(Set.of(number))
                .enteredByHand(number)
                .known();
    }

    private StagedFeed recognised(String staff, KnownCity city) {
        List<FeedTable> tables = new FeedParser(refusals)
                .parse(List.of(new FeedFile("staff.csv", staff.getBytes(StandardCharsets.UTF_8))));
        return new FeedReading(refusals, new Recognition(city).by(tables.get(0)), FeedSettings.USUAL).read(tables);
    }
}
