package org.withoutfear.policy.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.policy.Answer;
import org.withoutfear.policy.CitedEntry;
import org.withoutfear.policy.CityService;
import org.withoutfear.policy.DemonstrationValue;
import org.withoutfear.policy.DemonstrationValue.Kind;
import org.withoutfear.policy.Office;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.policy.Situation;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;

/** The Register and the services that ship, and how a fault in them is named. */
class RegisterTest {

    private static final Path SHIPPED = Path.of("modules", "policy");

    private final List<Fault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    private RegisterReader register;
    private List<CityService> services;

    private void read(Path from) {
        register = new RegisterReader(from, faults);
        services = new ServiceReader(
                        from,
                        faults,
                        register.offices(),
                        register.entries(),
                        new PolicyReader(SHIPPED, new ArrayList<>()).versions())
                .services();
    }

    /** Reads what ships after one change in one file. */
    private void readChanged(String file, String from, String to) throws IOException {
        for (String name : List.of("register.yaml", "services.yaml")) {
            String text = Files.readString(SHIPPED.resolve(name));
            assertTrue(!name.equals(file) || text.contains(from), from);
            Files.writeString(
                    folder.resolve(name),
                    name.equals(file)
                            ? text.substring(0, text.indexOf(from))
                                    + to
                                    + text.substring(text.indexOf(from) + from.length())
                            : text);
        }
        read(folder);
    }

    private static int line(String file, String text) throws IOException {
        try (Stream<String> lines = Files.lines(SHIPPED.resolve(file))) {
            return (int) lines.takeWhile(line -> !line.contains(text)).count() + 1;
        }
    }

    private Stream<Situation> situations() {
        return services.stream().flatMap(service -> service.situations().stream());
    }

    @Test
    void whatShipsHasNoFaultAndIsComplete() {
        read(SHIPPED);
        assertEquals(List.of(), faults);
        assertEquals(
                List.of("ontario-works", "rent-geared-to-income-housing", "child-care-fee-subsidy"),
                register.entries().stream().map(RegisterEntry::entry).toList());
        assertTrue(services.size() >= 14, "" + services.size());
        assertTrue(situations().count() >= 30, "" + situations().count());
    }

    /** A module that is taught in many cities may cite what this one does not list, or lists no more. */
    @Test
    void whatIsCitedCountsUntilItsLastDayAndWhatIsNotThereNever() {
        read(SHIPPED);
        LocalDate last = LocalDate.of(2027, 12, 31);
        CitedEntry listed = CitedEntry.of("ontario-works", register.entries(), last);
        assertTrue(listed.listed() && !listed.ended());
        assertEquals("Ontario Works", listed.entry().service().en());
        CitedEntry ended = CitedEntry.of("ontario-works", register.entries(), last.plusDays(1));
        assertTrue(ended.ended() && !ended.listed());
        CitedEntry unknown = CitedEntry.of("not-here", register.entries(), last);
        assertFalse(unknown.listed() || unknown.ended());
        assertEquals(new CitedEntry("not-here", null, false), unknown);
    }

    @Test
    void onlyWhatTheRegisterListsIsAskedAndEveryAnswerHasItsWords() {
        read(SHIPPED);
        situations().forEach(one -> {
            assertTrue(one.answer() != Answer.YES || one.register() != null, one.situation());
            assertTrue(one.answer() == Answer.YES || !one.say().isEmpty(), one.situation());
        });
        assertEquals(
                List.of("ontario-works", "rent-geared-to-income-housing"),
                situations()
                        .filter(one -> one.answer() == Answer.YES)
                        .map(Situation::register)
                        .distinct()
                        .toList());
    }

    @Test
    void noTextUsesAWordThatThePolicyAvoids() throws IOException {
        String text = (Files.readString(SHIPPED.resolve("services.yaml"))
                        + Files.readString(SHIPPED.resolve("register.yaml")))
                .toLowerCase(Locale.ROOT);
        for (String word : List.of("illegals", "alien", "clandestin", "illégaux", "completely safe", "totally safe")) {
            assertFalse(text.contains(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, LISTED",
        "2027-10-01, LISTED",
        "2027-10-02, ENDING",
        "2027-12-31, ENDING",
        "2028-01-01, ENDED"
    })
    void anEntryCountsThroughItsLastDay(LocalDate day, RegisterEntry.Standing standing) {
        read(SHIPPED);
        RegisterEntry entry = register.entries().get(0);
        assertEquals(standing, entry.standingOn(day));
        assertEquals(standing != RegisterEntry.Standing.ENDED, entry.listedOn(day));
    }

    @Test
    void whatAnEndedEntryListedIsAskedNoMoreAndTheRestStays() {
        read(SHIPPED);
        RegisterEntry entry = register.entries().get(0);
        CityService service = services.stream()
                .filter(one -> one.service().equals("ontario-works"))
                .findFirst()
                .orElseThrow();
        Situation application = service.situation("new-application").orElseThrow();
        Situation doubtful = service.situation("says-without-status").orElseThrow();
        Situation address = service.situation("address-change").orElseThrow();
        LocalDate after = entry.until().plusDays(1);
        assertEquals(Answer.YES, application.answerOn(entry.until(), entry));
        assertEquals(Answer.ENDED, application.answerOn(after, entry));
        assertEquals(Answer.CALL_FIRST, doubtful.answerOn(entry.until(), entry));
        assertEquals(Answer.ENDED, doubtful.answerOn(after, entry));
        assertEquals(Answer.NO, address.answerOn(after, entry));
        assertEquals(Answer.NO, address.answerOn(after, null));
    }

    @Test
    void anEntryThatStandsTwiceIsNamedWhereItStandsAgain() throws IOException {
        readChanged("register.yaml", "entry: rent-geared-to-income-housing", "entry: ontario-works");
        assertEquals(2, register.entries().size());
        assertEquals(
                line("register.yaml", "entry: rent-geared-to-income-housing"),
                faults.get(0).line());
        assertTrue(faults.get(0).message().contains("stands twice"), faults.toString());
    }

    @Test
    void anOfficeThatCannotBeReachedIsAFault() throws IOException {
        readChanged("register.yaml", "phone: \"613 555-0112\"", "phone: \"\"");
        assertTrue(faults.get(0).message().contains("a \"phone\" or an \"email\""), faults.toString());
        assertTrue(services.stream().noneMatch(one -> one.service().equals("business-licence")));
    }

    @Test
    void aDateThatIsNoneLeavesItsEntryOutAndWhateverDependsOnIt() throws IOException {
        readChanged("register.yaml", "until: 2027-12-31", "until: 2027-13-31");
        assertEquals(2, register.entries().size());
        Fault fault = faults.get(0);
        assertEquals("policy/register.yaml", fault.file());
        assertEquals(line("register.yaml", "until: 2027-12-31"), fault.line());
        assertTrue(fault.message().contains("\"until\" is a date"), fault.message());
        assertTrue(services.stream().noneMatch(one -> one.service().equals("ontario-works")));
        assertTrue(services.stream().anyMatch(one -> one.service().equals("housing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer: no | answer: maybe | the answer is no, yes or call-first",
                "answer: no | answer: yes | only what the Register lists may be asked",
                "call: client-service | call: nobody | none of the offices",
                "clauses: [\"3.1\", \"5.3\"] | clauses: [\"3.9\"] | clause 3.9 is not in the newest version",
                "record: | recorded: | \"recorded\" is not known here",
                "say: | says: | \"say\"",
                "service: library | service: Library! | lower-case letters",
                "service: library | service: swimming-and-recreation | stands twice"
            })
    void aFaultIsNamedAndItsServiceLeftOut(String from, String to, String message) throws IOException {
        read(SHIPPED);
        int all = services.size();
        readChanged("services.yaml", from, to);
        assertEquals(all - 1, services.size());
        Fault fault = faults.stream()
                .filter(one -> one.message().contains(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError(faults));
        assertEquals("policy/services.yaml", fault.file());
        assertTrue(fault.line() > 0 && fault.line() <= line("services.yaml", "never there"), fault.toString());
    }

    @Test
    void aMissingFileIsAFaultAndNothingFails() {
        read(folder);
        assertEquals(List.of(), services);
        assertEquals(
                List.of("policy/register.yaml", "policy/services.yaml"),
                faults.stream().map(Fault::file).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Swim, true",
        "POOL lessons, true",
        "piscine, true",
        "aréna, true",
        "arena cours, true",
        "passport, false"
    })
    void aServiceIsFoundByEveryWordInEitherLanguage(String words, boolean found) {
        read(SHIPPED);
        CityService recreation = services.get(0);
        assertEquals(found, recreation.matches(words));
    }

    @Test
    void whatShipsForTheDemonstrationIsKnownByItsLine() throws IOException {
        read(SHIPPED);
        List<DemonstrationValue> values = register.demonstrationValues();
        assertEquals(10, of(values, Kind.PHONE).size(), values.toString());
        assertEquals(2, of(values, Kind.EMAIL).size(), values.toString());
        assertEquals(
                List.of("ontario-works", "rent-geared-to-income-housing", "child-care-fee-subsidy"),
                of(values, Kind.APPROVAL).stream().map(DemonstrationValue::item).toList());
        assertEquals(
                new DemonstrationValue(
                        Kind.PHONE,
                        line("register.yaml", "613 555-0112"),
                        "legal-services",
                        new BilingualText("613 555-0112", "613 555-0112")),
                of(values, Kind.PHONE).get(1));
        assertTrue(of(values, Kind.APPROVAL).get(0).text().fr().startsWith("Registre de démonstration"));
    }

    @Test
    void whatACityWroteOverItIsNoMoreTheDemonstrations() throws IOException {
        String text = Files.readString(SHIPPED.resolve("register.yaml"))
                .replace("613 555-01", "819 243-01")
                .replace("@bellerive.example", "@ville.qc.ca")
                .replaceAll("approved_by: .*", "approved_by: {en: \"Council, 2026-04\", fr: \"Conseil, 2026-04\"}");
        Files.writeString(folder.resolve("register.yaml"), text);
        read(folder);
        assertEquals(3, register.entries().size());
        assertEquals(List.of(), register.demonstrationValues());
    }

    @ParameterizedTest
    @CsvSource({
        "613 555-0100, true",
        "613 555-0199, true",
        "(613) 555-0110 ext. 4, true",
        "+1 819.555.0150, true",
        "6135550110, true",
        "555-0142, true",
        "613 555-0200, false",
        "613 555-01100, false",
        "3-1-1, false",
        "613 235-5501, false",
        "819 255-5012, false"
    })
    void aNumberKeptForFictionIsNobodys(String phone, boolean madeUp) throws IOException {
        readChanged("register.yaml", "613 555-0112", phone);
        assertEquals(madeUp, names("legal-services", Kind.PHONE), phone);
    }

    @ParameterizedTest
    @CsvSource({
        "privacy@bellerive.example, true",
        "Privacy@City.EXAMPLE, true",
        "privacy@example.org, true",
        "privacy@mail.example.com, true",
        "privacy@city.test, true",
        "privacy@example.ca, false",
        "privacy@bellerive.ca, false",
        "example@ottawa.ca, false"
    })
    void anAddressInADomainKeptForExamplesIsNobodys(String email, boolean madeUp) throws IOException {
        readChanged("register.yaml", "privacy@bellerive.example", email);
        assertEquals(madeUp, names("privacy-office", Kind.EMAIL), email);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demonstration Register, to be verified | Le conseil, le 3 mai 2026 | true",
                "Council, 3 May 2026 | Registre de démonstration | true",
                "Council, after the demonstrations of May | Le conseil, le 3 mai 2026 | false"
            })
    void anApprovalOfTheDemonstrationIsNone(String en, String fr, boolean none) throws IOException {
        readChanged(
                "register.yaml",
                "approved_by: {en: \"Demonstration Register, to be verified by counsel before use\", fr: \"Registre de démonstration, à faire vérifier par les Services juridiques avant usage\"}",
                "approved_by: {en: \"" + en + "\", fr: \"" + fr + "\"}");
        assertEquals(none, names("ontario-works", Kind.APPROVAL));
    }

    private boolean names(String item, Kind kind) {
        return of(register.demonstrationValues(), kind).stream()
                .anyMatch(value -> value.item().equals(item));
    }

    private static List<DemonstrationValue> of(List<DemonstrationValue> values, Kind kind) {
        return values.stream().filter(value -> value.kind() == kind).toList();
    }

    @Test
    void aTelephoneDialsDigitsOnly() {
        BilingualText name = new BilingualText("Office", "Bureau");
        assertEquals("6135550110", new Office("o", name, "613 555-0110", null).dial());
        assertEquals("+16135550110", new Office("o", name, "+1 (613) 555-0110", null).dial());
    }
}
