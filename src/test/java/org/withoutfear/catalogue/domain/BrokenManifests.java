package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.BrokenModule.BLUEPRINT;
import static org.withoutfear.catalogue.domain.BrokenModule.JOKE;
import static org.withoutfear.catalogue.domain.BrokenModule.MANIFEST;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.stream.Stream;

/** A manifest with one fault, or with parts that do not fit it. */
final class BrokenManifests {

    private BrokenManifests() {}

    /** The manifest without some of its lines. */
    private static String without(String lines, String instead) {
        return with("the good one").files().texts().get(MANIFEST).replaceFirst(lines, instead);
    }

    static Stream<BrokenModule> cases() {
        return Stream.of(
                with("a key that is not known")
                        .edit(MANIFEST, "pass_mark:", "pass_marks:")
                        .at(MANIFEST, "pass_marks:")
                        .says("\"pass_marks\" is not known here; write \"pass_mark\"")
                        .alone(),
                with("an exemption nothing needs")
                        .edit(
                                MANIFEST,
                                "pass_mark: 80",
                                "same_in_both: [\"Centre Sainte-Marie de la Rive\"]\npass_mark: 80")
                        .at(MANIFEST, "same_in_both:")
                        .says("no text of the module is this in both languages; take it out")
                        .alone(),
                with("a key that is like no other")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: 80\nmotto: none")
                        .at(MANIFEST, "motto: none")
                        .says("\"motto\" is not known here; write one of:")
                        .alone(),
                with("a key of the quiz that is misspelt")
                        .edit(MANIFEST, "critical_questions: [", "critcal_questions: [")
                        .at(MANIFEST, "critcal_questions")
                        .says("write \"critical_questions\"")
                        .alone(),
                with("a key of a part that is not known")
                        .edit(
                                MANIFEST,
                                "  - lesson: 10-why-people-fear",
                                "  - lesson: 10-why-people-fear\n    note: first")
                        .at(MANIFEST, "note: first")
                        .says("\"note\" is not known here")
                        .alone(),
                with("a key that stands twice")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: 80\npass_mark: 81")
                        .at(MANIFEST, "pass_mark: 81")
                        .says("\"pass_mark\" stands twice"),
                with("a list where one text belongs")
                        .edit(MANIFEST, "minutes: 35", "minutes: !!javax.script.ScriptEngineManager [35]")
                        .at(MANIFEST, "minutes: !!javax")
                        .says("\"minutes\" is one text; write no list and no keys there"),
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
                        .edit(MANIFEST, "version: 1.2.1", "version: 1.2.99999999999")
                        .at(MANIFEST, "version: 1.2.99999999999")
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
                with("one objective")
                        .put(
                                MANIFEST,
                                without(
                                        "(?s)objectives:.*?\nclauses:",
                                        "objectives:\n  - {en: Serve., fr: Servir.}\nclauses:"))
                        .at(MANIFEST, "  - {en: Serve")
                        .says("three to five objectives; this has 1")
                        .alone(),
                with("many objectives")
                        .edit(MANIFEST, "objectives:\n", "objectives:\n  - {en: Serve., fr: Servir.}\n")
                        .at(MANIFEST, "  - {en: Serve")
                        .says("three to five objectives; this has 6")
                        .alone(),
                with("a critical failure that never occurs")
                        .edit(MANIFEST, "  - threatens", "  - wrongly-refuses\n  - threatens")
                        .at(MANIFEST, "  - wrongly-refuses")
                        .says("no choice of a scenario has the failure wrongly-refuses")
                        .alone(),
                with("no scenario")
                        .replaceLine(MANIFEST, "  - scenario: will", "")
                        .replaceLine(MANIFEST, "  - scenario: the-joke", "")
                        .replaceLine(MANIFEST, "  - scenario: the-poster", "")
                        .without(JOKE)
                        .without("scenarios/the-poster.yaml")
                        .without("scenarios/will-you-report-me.yaml")
                        .at(MANIFEST, "  - lesson: 10")
                        .says("at least one lesson and one scenario; list a scenario")
                        .alone(),
                with("no critical failures")
                        .edit(MANIFEST, "critical_failures:\n", "others:\n")
                        .at(MANIFEST, 1)
                        .says("\"critical_failures\" is missing here; add it"),
                with("no word of how the quiz is drawn")
                        .put(MANIFEST, without("(?s)quiz:\n.*?\nretake:", "retake:"))
                        .at(MANIFEST, 1)
                        .says("\"quiz\" is missing here")
                        .alone(),
                with("a text that is cut off")
                        .editAfter(MANIFEST, "audience:", "  en: >-\n    ", "  en: Number # 1\n  # ")
                        .at(MANIFEST, "en: Number # 1")
                        .says("what stands after # is no part of the text")
                        .alone(),
                with("a colon in a text")
                        .editAfter(MANIFEST, "audience:", "  en: >-\n    ", "  en: Two rules: ask and write\n  # ")
                        .at(MANIFEST, "en: Two rules")
                        .says("between straight quotation marks")
                        .alone(),
                with("a byte order mark within")
                        .edit(MANIFEST, "pass_mark: 80", "pass_mark: 80 # \ufeff")
                        .at(MANIFEST, "pass_mark: 80")
                        .says("no reader sees (U+FEFF)")
                        .alone(),
                with("no manifest").without(MANIFEST).at(MANIFEST, 0).says("every module has a manifest"),
                with("a folder with a bad name")
                        .in("Foundations_2")
                        .at(MANIFEST, 0)
                        .says("is a bad name"));
    }
}
