package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutfear.shared.Fault;

/** Each module here is the good one with one small edit; the fault is named by file and line, with what to write instead. */
class BrokenModulesTest {

    private static final String MANIFEST = "module.yaml";
    private static final String BLUEPRINT = """
              blueprint:
                - {duty: serve, easy: 1, middle: 3, hard: 1}
                - {duty: ask, middle: 2}
                - {duty: record, middle: 1, hard: 1}
                - {duty: share, easy: 1, middle: 2}
            """;
    private static final String BANK = "questions.yaml";
    private static final String JOKE = "scenarios/the-joke.yaml";
    private static final String SHORT = "lessons/40-exceptions-and-the-register.en.md";
    private static final String EN = "lessons/60-when-it-goes-wrong.en.md";
    private static final String FR = "lessons/60-when-it-goes-wrong.fr.md";

    static Stream<BrokenModule> manifests() {
        return Stream.of(
                with("a key that is not known")
                        .edit(MANIFEST, "pass_mark:", "pass_marks:")
                        .at(MANIFEST, "pass_marks:")
                        .says("\"pass_marks\" is not known here; write one of:"),
                with("a key that stands twice")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: 80\npass_mark: 81")
                        .at(MANIFEST, "pass_mark: 81")
                        .says("\"pass_mark\" stands twice"),
                with("a number out of range")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: 180")
                        .at(MANIFEST, "pass_mark: 180")
                        .says("whole number from 50 to 100"),
                with("a version that is no version")
                        .edit(MANIFEST, "version: 1.", "version: one.")
                        .at(MANIFEST, "version: one")
                        .says("three numbers such as 1.0.0"),
                with("a Policy that is not there")
                        .edit(MANIFEST, "policy: 1.0.0", "policy: 9.9.9")
                        .at(MANIFEST, "policy: 9.9.9")
                        .says("no version 9.9.9 of the Policy"),
                with("a name other than the folder's")
                        .edit(MANIFEST, "module: foundations", "module: foundation")
                        .at(MANIFEST, "module: foundation")
                        .says("must be the name of the folder"),
                with("a text where a mapping is expected")
                        .edit(MANIFEST, "quiz:\n  questions: 12", "quiz: 12\nquizzes:\n  questions: 12")
                        .at(MANIFEST, "quiz: 12")
                        .says("write keys and values here"),
                with("a text where a list is expected")
                        .edit(MANIFEST, "critical_failures:\n", "critical_failures: threatens\nothers:\n")
                        .at(MANIFEST, "critical_failures: threatens")
                        .says("write a list here"),
                with("an unknown critical failure")
                        .edit(MANIFEST, "  - threatens", "  - frightens")
                        .at(MANIFEST, "  - frightens")
                        .says("\"frightens\" is none of the eight critical failures"),
                with("a critical failure that is not listed")
                        .edit(MANIFEST, "  - threatens\n", "")
                        .at(JOKE, "failure: threatens")
                        .says("list threatens under \"critical_failures\""),
                with("a clause that is bound and not taught")
                        .edit(MANIFEST, "clauses: [", "clauses: [\"5.1\", ")
                        .at(MANIFEST, "clauses: [\"5.1\"")
                        .says("clause 5.1 is bound but no lesson teaches it"),
                with("a clause that is bound and not assessed")
                        .edit(MANIFEST, "clauses: [", "clauses: [\"5.1\", ")
                        .at(MANIFEST, "clauses: [\"5.1\"")
                        .says("clause 5.1 is bound but nothing assesses it"),
                with("a clause that is not in the Policy")
                        .edit(MANIFEST, "clauses: [", "clauses: [\"9.9\", ")
                        .at(MANIFEST, "clauses: [\"9.9\"")
                        .says("clause 9.9 is cited but is not in version 1.0.0"),
                with("a critical question that is not in the bank")
                        .edit(MANIFEST, "critical_questions: [", "critical_questions: [q-nowhere, ")
                        .at(MANIFEST, "critical_questions: [q-nowhere")
                        .says("q-nowhere is not in the bank"),
                with("a version that no database would hold")
                        .edit(MANIFEST, "version: 1.1.0", "version: 1.1.99999999999")
                        .at(MANIFEST, "version: 1.1.99999999999")
                        .says("four digits at most"),
                with("more critical questions than are drawn")
                        .edit(MANIFEST, "questions: 12", "questions: 1")
                        .edit(MANIFEST, BLUEPRINT, "")
                        .at(MANIFEST, "questions: 1")
                        .says("2 critical questions and only 1 are drawn"),
                with("a blueprint that does not add up")
                        .edit(MANIFEST, "{duty: ask, middle: 2}", "{duty: ask, middle: 3}")
                        .at(MANIFEST, "questions: 12")
                        .says("the blueprint adds up to 13 questions, and 12 are drawn"),
                with("more questions drawn than half the bank")
                        .edit(MANIFEST, "questions: 12", "questions: 60")
                        .at(MANIFEST, "questions: 60")
                        .says("twice what is drawn"),
                with("a part that is not there")
                        .edit(MANIFEST, "  - scenario: the-joke", "  - scenario: the-jokes")
                        .at("scenarios/the-jokes.yaml", 0)
                        .says("this file is missing"),
                with("a file that no part lists")
                        .edit(MANIFEST, "  - scenario: the-joke\n", "")
                        .at(JOKE, 0)
                        .says("module.yaml does not list this"),
                with("a quiz that is not the last")
                        .edit(MANIFEST, "  - quiz\n", "")
                        .at(MANIFEST, "  - scenario: the-poster")
                        .says("the quiz is the last of the parts"),
                with("minutes that do not add up")
                        .edit(MANIFEST, "minutes: 35", "minutes: 90")
                        .at(MANIFEST, "minutes: 90")
                        .says("the parts take"),
                with("a tab")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: \t80")
                        .at(MANIFEST, "pass_mark: \t80")
                        .says("there is a tab"),
                with("a tab that is no YAML")
                        .edit(MANIFEST, "  questions: 12", "\tquestions: 12")
                        .at(MANIFEST, "\tquestions: 12")
                        .says("there is a tab"),
                with("a byte order mark")
                        .edit(MANIFEST, "module:", "\ufeffmodule:")
                        .at(MANIFEST, 1)
                        .says("byte order mark"),
                with("an empty text")
                        .editAfter(MANIFEST, "audience:", "fr: >-\n", "fr: \"\"\nmotto: >-\n")
                        .at(MANIFEST, "fr: \"\"")
                        .says("\"fr\" is empty"),
                with("a language that is missing")
                        .editAfter(MANIFEST, "audience:", "  fr: >-\n", "  de: >-\n")
                        .atAfter(MANIFEST, "audience:", "  en: >-")
                        .says("\"fr\" is missing here"),
                with("no manifest").without(MANIFEST).at(MANIFEST, 0).says("every module has a manifest"),
                with("a folder with a bad name")
                        .in("Foundations_2")
                        .at(MANIFEST, 0)
                        .says("is a bad name"));
    }

    static Stream<BrokenModule> lessons() {
        return Stream.of(
                with("a lesson in one language only").without(FR).at(FR, 0).says("an English and a French file"),
                with("no front matter").edit(FR, "---\n", "").at(FR, 1).says("begin with front matter"),
                with("a key in the front matter that is not known")
                        .edit(EN, "minutes:", "minute:")
                        .at(EN, 2)
                        .says("\"minute\" is not known here"),
                with("a lesson without a title")
                        .edit(EN, "# When", "When")
                        .at(EN, 5)
                        .says("the lesson has no title"),
                with("a lesson with other headings")
                        .edit(FR, "## Quoi dire", "### Quoi dire")
                        .at(FR, "### Quoi dire")
                        .says("the headings differ"),
                with("a lesson that promises too many minutes")
                        .edit(EN, "minutes: 2", "minutes: 9")
                        .at(EN, "minutes: 9")
                        .says("words in English"),
                with("a clause that the lesson does not cite")
                        .edit(EN, "clauses: [", "clauses: [\"3.1\", ")
                        .at(EN, "clauses: [")
                        .says("but the text cites"),
                with("clauses in another order")
                        .edit(FR, "[[7.1]] [[7.2]]", "[[7.2]] [[7.1]]")
                        .at(FR, "[[7.2]] [[7.1]]")
                        .says("cite the same clauses in the same order"),
                with("a list in one language only")
                        .append(FR, "- Une ligne de plus.")
                        .at(FR, "- Une ligne de plus.")
                        .says("item of a list"),
                with("words to say in one language only")
                        .append(FR, "> Bonjour.")
                        .at(FR, "> Bonjour.")
                        .says("quotation, each on its line"),
                with("another number in French")
                        .append(EN, "It happened to 214 people.")
                        .append(FR, "C’est arrivé à 241 personnes.")
                        .at(EN, "214 people")
                        .says("the number 214 stands here and not in the French text"),
                with("a number that is missing in English")
                        .append(EN, "It happened to many people.")
                        .append(FR, "C’est arrivé à 241 personnes.")
                        .at(FR, "241 personnes")
                        .says("the number 241 stands here and not in the English text"),
                with("straight quotation marks in English")
                        .append(EN, "She said \"no\".")
                        .at(EN, "She said \"no\"")
                        .says("write curly quotation marks “ ” instead of \""),
                with("a straight apostrophe in English")
                        .append(EN, "She didn't.")
                        .at(EN, "She didn't.")
                        .says("curly apostrophe"),
                with("straight quotation marks in French")
                        .append(FR, "Elle dit \"non\".")
                        .at(FR, "Elle dit \"non\"")
                        .says("write « guillemets »"),
                with("English quotation marks in French")
                        .append(FR, "Elle dit “non”.")
                        .at(FR, "Elle dit “non”")
                        .says("“ ” stand only inside them"),
                with("a breaking space before a question mark")
                        .append(FR, "Pourquoi pas ?")
                        .at(FR, "Pourquoi pas ?")
                        .says("put a no-break space (U+00A0 or U+202F) before ?"),
                with("no space before a semicolon")
                        .append(FR, "Oui; non.")
                        .at(FR, "Oui; non.")
                        .says("before ;"),
                with("no space before per cent")
                        .append(FR, "Soit la moitié ou 50%.")
                        .at(FR, "50%")
                        .says("before %"),
                with("no space inside guillemets")
                        .append(FR, "Elle dit «non\u00a0».")
                        .at(FR, "Elle dit «non")
                        .says("after «"),
                with("a word for people that is avoided")
                        .append(EN, "Two aliens came in.")
                        .at(EN, "Two aliens")
                        .says("\"aliens\" is not written of a person"),
                with("illegal said of a person")
                        .append(EN, "They were illegal immigrants.")
                        .at(EN, "illegal immigrants")
                        .says("write “a person without status”"),
                with("a word for people that is avoided in French")
                        .append(FR, "Deux clandestins sont venus.")
                        .at(FR, "Deux clandestins")
                        .says("write « une personne sans statut »"),
                with("a promise among the words to say")
                        .append(EN, "> “You are completely safe here.”")
                        .at(EN, "You are completely safe")
                        .says("claims what nobody may claim"),
                with("a promise among the words to say in French")
                        .append(FR, "> Ici, vous ne risquez rien.")
                        .at(FR, "vous ne risquez rien")
                        .says("claims what nobody may claim"),
                with("a claim about privacy law")
                        .append(EN, "Privacy law forbids all sharing.")
                        .at(EN, "Privacy law forbids all")
                        .says("it neither forbids nor requires all of it"),
                with("a sentence nobody can read")
                        .replaceLine(SHORT, "A few duties written in an Act", hard())
                        .at(SHORT, "Notwithstanding")
                        .says("bring it to 9 or below"),
                with("an exemption without a reason")
                        .edit(EN, "---\n", "---\nreading_exempt: \"quoted law:\"\n")
                        .at(EN, "reading_exempt")
                        .says("a reason of some words"),
                with("a picture that is not there")
                        .append(EN, "![A counter with two windows](media/counter.svg)")
                        .append(FR, "![Un comptoir à deux guichets](media/counter.svg)")
                        .at(EN, "media/counter.svg")
                        .says("there is no picture media/counter.svg"),
                with("a picture from elsewhere")
                        .append(EN, "![A counter with two windows](https://example.org/counter.svg)")
                        .at(EN, "https://example.org")
                        .says("a picture comes from media/"),
                with("a picture without words for it")
                        .picture("media/counter.svg")
                        .append(EN, "![A counter with two windows](media/counter.svg)")
                        .append(FR, "![](media/counter.svg)")
                        .at(FR, "![](media/counter.svg)")
                        .says("say between the square brackets what the picture shows"),
                with("a picture that no lesson shows")
                        .picture("media/counter.svg")
                        .at("media/counter.svg", 0)
                        .says("no lesson shows this picture"));
    }

    private static String hard() {
        return ("Notwithstanding considerable organizational uncertainty regarding administrative responsibilities, "
                        + "municipal representatives systematically collecting unnecessary identification documentation "
                        + "inadvertently compromise institutional credibility throughout numerous communities, ")
                .repeat(4)
                .strip();
    }

    static Stream<BrokenModule> scenarios() {
        return Stream.of(
                with("a step with a bad name")
                        .edit(JOKE, "- step: does-she", "- step: Does_she")
                        .at(JOKE, "- step: Does_she")
                        .says("\"Does_she\" is a bad name"),
                with("a choice that stands twice")
                        .edit(JOKE, "- choice: only-on-fridays", "- choice: after-hours")
                        .atAfter(
                                JOKE,
                                "- choice: after-hours\n        verdict: weak",
                                "- choice: after-hours\n        verdict: critical")
                        .says("the choice \"after-hours\" stands twice"),
                with("a way to nowhere")
                        .edit(JOKE, "next: the-empty-place", "next: the-empty-places")
                        .at(JOKE, "- step: the-remark")
                        .says("the-empty-places"),
                with("a critical choice that names no failure")
                        .edit(JOKE, "        failure: threatens\n", "")
                        .at(JOKE, "- choice: only-on-fridays")
                        .says("names its \"failure\""),
                with("an unknown verdict")
                        .edit(JOKE, "verdict: weak", "verdict: poor")
                        .at(JOKE, "- choice: after-hours")
                        .says("best, weak or critical"),
                with("a clause cited by a choice that is not in the Policy")
                        .edit(JOKE, "clauses: [\"4.3\", \"9.2\"]", "clauses: [\"4.3\", \"9.8\"]")
                        .at(JOKE, "\"9.8\"")
                        .says("clause 9.8 is cited but is not in version"),
                with("a key that is not known")
                        .edit(JOKE, "avatar: beard", "picture: beard")
                        .at(JOKE, "picture: beard")
                        .says("\"picture\" is not known here"),
                with("best choices that lead to an ending that is not good")
                        .editAfter(JOKE, "endings:", "standing: mixed", "standing: good")
                        .editAfter(JOKE, "endings:", "standing: good", "standing: mixed")
                        .atAfter(JOKE, "endings:", "- ending: ")
                        .says("whoever always chooses best comes to an ending of standing good"),
                with("minutes without end")
                        .edit(JOKE, "minutes: 6", "minutes: 40")
                        .at(JOKE, "minutes: 40")
                        .says("decisions takes about"),
                with("a promise in a best choice")
                        .editAfter(JOKE, "- choice: straight-answer", "“No. ", "“You are completely safe. ")
                        .atAfter(JOKE, "- choice: straight-answer", "“You are completely safe. ")
                        .says("claims what nobody may claim"),
                with("no choice but one")
                        .editAfter(JOKE, "- step: does-she", "choices:", "choices: []\n    others:")
                        .at(JOKE, "- step: does-she")
                        .says("two to four choices"));
    }

    static Stream<BrokenModule> questions() {
        return Stream.of(
                with("a question that stands twice")
                        .edit(BANK, "- question: q-everyone-here-is-a-citizen", "- question: q-the-old-name")
                        .atAfter(BANK, "option: borrowed", "- question: q-the-old-name")
                        .says("the question \"q-the-old-name\" stands twice"),
                with("a lesson that is not there")
                        .edit(BANK, "lesson: 10-why-people-fear", "lesson: 10-why-people-hope")
                        .at(BANK, "lesson: 10-why-people-hope")
                        .says("sends its reader to a lesson that is not here: 10-why-people-hope"),
                with("two right options of a single question")
                        .edit(BANK, "- option: borrowed", "- option: borrowed\n        correct: true")
                        .at(BANK, "- question: q-the-old-name")
                        .says("exactly one correct option"),
                with("an option with a bad name")
                        .edit(BANK, "- option: keep-quiet", "- option: keep quiet")
                        .at(BANK, "- option: keep quiet")
                        .says("\"keep quiet\" is a bad name"),
                with("a clause cited by a question that is not in the Policy")
                        .edit(BANK, "clauses: [\"1.1\"]", "clauses: [\"1.9\"]")
                        .at(BANK, "clauses: [\"1.9\"]")
                        .says("clause 1.9 is cited but is not in version"),
                with("an option that is too long")
                        .editAfter(BANK, "- option: keep-quiet", "“In a way.", "“" + "In a very long way. ".repeat(20))
                        .at(BANK, "“In a very long way.")
                        .says("shorten it to"),
                with("a difficulty that is no number")
                        .edit(BANK, "difficulty: 1", "difficulty: easy")
                        .at(BANK, "difficulty: easy")
                        .says("whole number from 1 to 3"),
                with("a promise in the right option")
                        .editAfter(BANK, "- option: same-name", "“Same name, unrelated.", "“You are safe.")
                        .at(BANK, "“You are safe.")
                        .says("claims what nobody may claim"),
                with("no question bank").without(BANK).at(BANK, 0).says("every module has a question bank"));
    }

    static Stream<BrokenModule> hostile() {
        return Stream.of(
                with("what is no YAML").put(BANK, "questions: [").at(BANK, 1).says("this is not YAML"),
                with("nothing but a word").put(BANK, "questions").at(BANK, 1).says("write keys and values"),
                with("an empty file").put(MANIFEST, "").at(MANIFEST, 1).says("write keys and values"),
                with("lists without end")
                        .put(BANK, "questions: " + "[".repeat(100_000))
                        .at(BANK, 0)
                        .says("this is not YAML"),
                with("an alias that leads back into itself")
                        .put(BANK, "questions: &all\n  - *all\n")
                        .at(BANK, 1)
                        .says(""),
                with("an alias of an alias of an alias")
                        .put(BANK, "a: &a [x, x]\nb: &b [*a, *a]\nquestions: [*b, *b, *b]\n")
                        .at(BANK, 0)
                        .says("this is not YAML"),
                with("a lesson without end")
                        .append(EN, "[[1.1]] ".repeat(50_000))
                        .at(EN, 0)
                        .says("longer than any lesson may be"),
                with("clause marks without end")
                        .append(EN, "[[1.1]] ".repeat(1_000) + "x")
                        .at(EN, "clauses: [")
                        .says("but the text cites"),
                with("quotations in quotations without end")
                        .append(EN, ">".repeat(8_000) + " x")
                        .at(FR, "> Je vais signaler")
                        .says("quotation, each on its line"),
                with("stress in stress without end")
                        .append(EN, "*a **b ".repeat(500) + "c** d* ".repeat(500))
                        .at(EN, 0)
                        .says("the lesson has"));
    }

    @ParameterizedTest
    @MethodSource({"manifests", "lessons", "scenarios", "questions", "hostile"})
    void itsFaultIsNamed(BrokenModule broken) {
        broken.check();
    }

    @Test
    void theGoodModuleIsWhole() {
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(with("nothing").files()).isPresent());
        assertEquals(List.of(), reader.faults());
    }

    @Test
    void whatWasPublishedIsReadWhateverIsAskedOfNewVersions() {
        BrokenModule older = with("an older version")
                .append(EN, "Two aliens said \"you're safe\".")
                .append(FR, "Deux clandestins; 50%.")
                .edit(MANIFEST, "minutes: 35", "minutes: 90");
        assertTrue(older.faults().size() >= 5);
        assertTrue(older.isReadable());
    }

    @Test
    void wrongWordsMayBeQuotedInOrderToCorrectThem() {
        List<Fault> faults = with("quoted")
                .append(EN, "“You are completely safe” is no answer, and “illegals” is no word.")
                .append(
                        FR,
                        "«\u00a0Vous ne risquez rien\u00a0» n’est pas une réponse, et «\u00a0clandestins\u00a0» n’est pas un mot.")
                .editAfter(BANK, "- option: keep-quiet", "“In a way.", "“You are completely safe.")
                .editAfter(JOKE, "- choice: my-word", "“Whatever", "You are safe. “Whatever")
                .edit(MANIFEST, "pass_mark: 80", "pass_mark: 180")
                .faults();
        assertEquals(1, faults.size(), faults::toString);
    }
}
