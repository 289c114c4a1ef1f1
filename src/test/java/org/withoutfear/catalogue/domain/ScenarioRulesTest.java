package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.Fault;

/** The checks of a scenario, each on a small sound one with one thing spoilt. */
class ScenarioRulesTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private static String text(String slug) {
        try {
            return Files.readString(SCENARIOS.resolve(slug + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults(String slug, String text) {
        List<Fault> faults = new ArrayList<>();
        TreeMap<String, String> files = new TreeMap<>(Map.of("scenarios/" + slug + ".yaml", text));
        new ScenarioReader(new ModuleFiles("sample", files), faults, true).read(slug);
        return faults;
    }

    @Test
    void theSmallOneIsSound() {
        assertEquals(List.of(), faults("small", text("small")));
    }

    /** Before there were conditions, roles, variants and residents. */
    @Test
    void whatWasPublishedInTheFirstFormatStillReads() {
        String old = text("agency-letter");
        assertEquals(List.of(), faults("agency-letter", old));
        TreeMap<String, String> files = new TreeMap<>(Map.of("scenarios/agency-letter.yaml", old));
        Scenario scenario = new ScenarioReader(new ModuleFiles("sample", files), new ArrayList<>(), true)
                .read("agency-letter")
                .orElseThrow();
        assertEquals("", scenario.variants().get(0).slug());
        assertEquals("the-letter", scenario.variants().get(0).start());
        assertTrue(scenario.roles().isEmpty());
    }

    @Test
    void aChoiceCitesEntriesOfTheRegisterAlsoSuchAsThisCityDoesNotList() {
        TreeMap<String, String> files = new TreeMap<>(Map.of(
                "scenarios/small.yaml",
                text("small").replace("register: [ontario-works]", "register: [ontario-works, not-here]")));
        List<Fault> faults = new ArrayList<>();
        Scenario scenario = new ScenarioReader(new ModuleFiles("sample", files), faults, true)
                .read("small")
                .orElseThrow();
        assertEquals(List.of(), faults);
        Scenario.Step first = scenario.step("one");
        assertEquals(
                List.of("ontario-works", "not-here"),
                first.choice("a-best").orElseThrow().register());
        assertEquals(List.of(), first.choice("a-weak").orElseThrow().register());
    }

    @Test
    void withoutVariantsAPlaceholderIsNoWordOfTheirs() {
        String text = text("small")
                .replaceFirst("(?s)variants:.*?start:", "start:")
                .replace("{fact: late}", "{role: officer}");
        List<Fault> faults = faults("small", text);
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.message()
                                .equals(
                                        "{place} is neither a person nor a word of this scenario, which has no variants;"
                                                + " write the word itself")),
                faults::toString);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "next: [{step: again, when: {attempt: 2}}, {step: two}] | next: [{step: again}, {step: two}]"
                        + " | every target but the last has its \"when\"",
                "{step: again, when: {attempt: 2}} | {step: one, when: {attempt: 2}} | leads back",
                "next: [{step: again, when: {attempt: 2}}, {step: two}]"
                        + " | next: [{step: again, when: {attempt: 2}}, {step: again, when: {attempt: 3}}, {step: two}]"
                        + " | so this one only when no line above it is met",
                "next: detour | next: two | \"detour\" cannot be reached",
                "when: {percent: 90} | when: {percent: 20} | this condition holds always",
                "when: {weak: 3} | when: {weak: 9} | this condition never holds",
                "times: 2} | times: 3} | this condition never holds",
                "remember: [wrote-it-down] | remember: [wrote-nothing] | nothing depends on it",
                "{fact: late} | {fact: early} | nothing remembers the fact \"early\"",
                "when: {role: officer} | when: {role: mayor} | \"mayor\" is none of the \"roles\"",
                "{clerk: best, officer: weak} | {clerk: best} | \"officer\" is missing here",
                "{clerk: weak, officer: best} | {clerk: weak, officer: weak} | one of which is best (officer",
                "{caller} is at {place} | {caller} is at {plaice} | {plaice} is neither a person nor a word",
                "words: {place: {en: the rink, fr: la patinoire}} | words: {} | word of the variant \"evening\"",
                "summary: {en: A slip of paper. | summary: {en: \"A slip at {place}.\" | write no {place} there",
                "- {en: \"{caller} is at {place}.\" | - {when: {fact: late}, en: \"{caller} is at {place}.\""
                        + " | nothing is left of \"scene\"",
                "failure: asks-status, clauses: [\"3.1\"], text: {en: Bad, fr: Mal}, consequence: {en: So, fr: Bon},"
                        + " better: {en: Better, fr: Mieux}, ending: shut"
                        + " | failure: asks-status, clauses: [\"3.1\"], text: {en: Bad, fr: Mal}, consequence: {en: So, fr: Bon},"
                        + " better: {en: Better, fr: Mieux}, next: last | leads to an \"ending\" of standing critical",
                "{ending: fair}]} | {ending: shut}]} | critical choices, and only they",
                "unless: {fact: wrote-it-down} | unless: {fact: wrote-it-down, weak: 1} | \"unless\" takes one condition",
                "when: {percent: 90} | when: {per_cent: 90} | \"per_cent\" is not known here",
                ", resident: {en: Well., fr: Bon.} | `` | every ending has its \"resident\"",
                "resident: caller | resident: nobody | \"resident: nobody\" is nobody",
                "start: one | start: none | names no step: none",
                "remember: late | start: nowhere | names no step: nowhere",
                "variant: evening | variant: morning | stands twice",
                "choice: f-weak | choice: f-best | stands twice; give each its own name",
                "standing: good | standing: mixed | one of each standing",
                "remember: late | `remember: late\n    start: two` | has at least six decisions, at every desk and in every variant; here 5 (clerk, evening",
                "next: five} | next: [{step: five, when: {role: officer}}, {step: three}]}"
                        + " | at every desk and in every variant; here 5 (clerk, morning, attempt 1)",
                "register: [ontario-works] | register: ontario-works | \"register\" is a list of entries of the Register",
                "register: [ontario-works] | register: [] | \"register\" names no entry; name one or leave it out",
                "register: [ontario-works] | register: [Ontario Works] | in lower-case letters, digits and hyphens",
                "register: [ontario-works] | register: [ontario-works, ontario-works] | is cited twice here; keep one",
                "register: [ontario-works] | registers: [ontario-works] | \"registers\" is not known here; write \"register\"",
            })
    void aFaultIsNamed(String sound, String spoilt, String expected) {
        String text = text("small");
        assertTrue(text.contains(sound), sound);
        List<Fault> faults = faults("small", text.replace(sound, spoilt));
        assertTrue(faults.stream().anyMatch(fault -> fault.message().contains(expected)), faults.toString());
        assertTrue(faults.stream().allMatch(fault -> fault.line() > 0), faults.toString());
    }

    @Test
    void aScenarioWithTooManyStatesIsRefusedAndNotGoneThroughForEver() {
        String steps =
                IntStream.range(0, 16).mapToObj(ScenarioRulesTest::forgetful).collect(Collectors.joining());
        String lines = IntStream.range(0, 16)
                .mapToObj(i -> "      - {by: caller, when: {fact: f" + i + "}, en: Hello., fr: Bonjour.}\n")
                .collect(Collectors.joining());
        String text = text("small")
                .replace("start: one", "start: s0")
                .replace("steps:\n", "steps:\n" + steps)
                .replace("    speech:\n", "    speech:\n" + lines);
        List<Fault> faults = faults("small", text);
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).message().contains("more than 20000"), faults.toString());
    }

    /** A step whose weak choice is remembered for ever: sixteen of them have 65,536 histories. */
    private static String forgetful(int number) {
        String next = number == 15 ? "one" : "s" + (number + 1);
        String common = "clauses: [\"3.1\"], text: {en: T, fr: T}, consequence: {en: C, fr: C}, next: " + next;
        return "  - step: s" + number + "\n    title: {en: S, fr: S}\n    ask: {en: A, fr: A}\n    choices:\n"
                + "      - {choice: best, verdict: best, " + common + "}\n"
                + "      - {choice: weak, verdict: weak, better: {en: B, fr: B}, remember: f" + number + ", " + common
                + "}\n";
    }
}
