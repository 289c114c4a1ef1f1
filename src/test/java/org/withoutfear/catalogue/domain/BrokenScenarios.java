package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.BrokenModule.ASKED;
import static org.withoutfear.catalogue.domain.BrokenModule.JOKE;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.stream.Stream;

/** A scenario with one fault. */
final class BrokenScenarios {

    private BrokenScenarios() {}

    static Stream<BrokenModule> cases() {
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
                with("a comma between braces that ends the text")
                        .edit(JOKE, "fr: \"Koval\"", "fr: Koval, lui")
                        .at(JOKE, "Koval, lui")
                        .says("the comma before \"lui\" ends the text there; put the whole text between straight"
                                + " quotation marks")
                        .alone(),
                with("a passage without its dash")
                        .editAfter(JOKE, "- choice: after-hours", "better:", "better:\n          when: {weak: 1}")
                        .atAfter(JOKE, "- choice: after-hours", "when: {weak: 1}")
                        .says("a text with a condition is a list, also when it is the only one: write \"- \"")
                        .alone(),
                with("a target with a condition and without its dash")
                        .edit(JOKE, "next: the-empty-place", "next: {step: the-empty-place, when: {weak: 1}}")
                        .at(JOKE, "next: {step: the-empty-place")
                        .says("targets with conditions are a list: write each after \"- \"")
                        .alone(),
                with("a way to nowhere")
                        .edit(JOKE, "next: the-empty-place", "next: the-empty-places")
                        .at(JOKE, "next: the-empty-places")
                        .says("the-empty-places")
                        .alone(),
                with("an ending that is not there")
                        .edit(JOKE, "        ending: ", "        ending: nowhere-")
                        .at(JOKE, "        ending: nowhere-")
                        .says("names no ending")
                        .alone(),
                with("a start that is not there")
                        .edit(JOKE, "start: the-remark", "start: the-remarks")
                        .at(JOKE, "start: the-remarks")
                        .says("\"start\" names no step: the-remarks")
                        .alone(),
                with("a fact that nothing asks for")
                        .edit(JOKE, "remember: [", "remember: [nobody-asks, ")
                        .at(JOKE, "remember: [nobody-asks")
                        .says("is remembered, but nothing depends on it")
                        .alone(),
                with("a resident that is nobody")
                        .edit(JOKE, "resident: koval", "resident: nobody")
                        .at(JOKE, "resident: nobody")
                        .says("is nobody under \"persons\"")
                        .alone(),
                with("a speaker that is nobody")
                        .edit(JOKE, "- by: ", "- by: not-")
                        .at(JOKE, "- by: not-")
                        .says("is nobody under \"persons\"")
                        .alone(),
                with("a variant that stands twice")
                        .edit(JOKE, "- variant: rahimi", "- variant: koval")
                        .atAfter(JOKE, "- variant: koval\n    persons", "- variant: koval")
                        .says("the variant \"koval\" stands twice; give each its own name"),
                with("a step that stands twice")
                        .edit(JOKE, "- step: does-she", "- step: the-remark")
                        .atAfter(JOKE, "choices:", "- step: the-remark")
                        .says("the step \"the-remark\" stands twice; give each its own name"),
                with("a word that nothing says")
                        .edit(JOKE, "    words:\n", "    words:\n      unsaid: {en: No, fr: Non}\n")
                        .at(JOKE, "unsaid: ")
                        .says("no text uses {unsaid}"),
                with("a placeholder in a title")
                        .edit(JOKE, "The joke", "The joke of {surname}")
                        .atAfter(JOKE, "title:", "  en: >-")
                        .says("write no {surname} there")
                        .alone(),
                with("a placeholder that stands for nothing")
                        .editAfter(
                                JOKE,
                                "- step: does-she",
                                "ask:\n      en: >-\n        ",
                                "ask:\n      en: >-\n        {nothing} ")
                        .atAfter(JOKE, "- step: does-she", "en: >-\n        {nothing}")
                        .says("{nothing} is neither a person nor a word"),
                with("too few decisions")
                        .edit(JOKE, "\nsteps:", "\nsteps: []\nothers:")
                        .at(JOKE, "steps: []")
                        .says("a scenario has at least six decisions; this has 0"),
                with("a turned text written as an escape")
                        .edit(JOKE, "{en: \"Koval\"", "{en: \"Ko\\u202eval\"")
                        .at(JOKE, "Ko\\u202eval")
                        .says("no reader sees (U+202E)")
                        .alone(),
                with("a scenario that is no YAML")
                        .put(JOKE, "steps: [")
                        .at(JOKE, 1)
                        .says("this is not YAML")
                        .alone(),
                with("a scenario without endings")
                        .edit(JOKE, "\nendings:", "\nothers:")
                        .at(JOKE, 1)
                        .says("\"endings\" is missing here; add it"),
                with("a critical choice that names no failure")
                        .edit(JOKE, "        failure: threatens\n", "")
                        .at(JOKE, "- choice: only-on-fridays")
                        .says("names its \"failure\""),
                with("a desk with too few decisions")
                        .editAfter(ASKED, "- step: the-form", "next: they-asked-her", "next: her-options")
                        .at(ASKED, "- step: the-question")
                        .says("at every desk and in every variant; here 5 (corvin, attempt 1)")
                        .alone(),
                with("an entry of the Register in another form")
                        .edit(ASKED, "register: [\"ontario-works\"]", "register: [\"Ontario Works\"]")
                        .at(ASKED, "register: [\"Ontario Works\"]")
                        .says("\"register\" is a list of entries of the Register, such as [\"ontario-works\"]")
                        .alone(),
                with("an unknown verdict")
                        .edit(JOKE, "verdict: weak", "verdict: poor")
                        .at(JOKE, "verdict: poor")
                        .says("best, weak or critical")
                        .alone(),
                with("a best verdict that is misspelt")
                        .edit(JOKE, "verdict: best", "verdict: bset")
                        .at(JOKE, "verdict: bset")
                        .says("best, weak or critical")
                        .alone(),
                with("a critical verdict that is misspelt")
                        .edit(JOKE, "verdict: critical", "verdict: critcal")
                        .at(JOKE, "verdict: critcal")
                        .says("best, weak or critical")
                        .alone(),
                with("no verdict")
                        .edit(JOKE, "        verdict: best\n", "")
                        .at(JOKE, "- choice: step-in")
                        .says("\"verdict\" is missing here")
                        .alone(),
                with("a clause cited by a choice that is not in the Policy")
                        .edit(JOKE, "clauses: [\"4.3\", \"9.2\"]", "clauses: [\"4.3\", \"9.8\"]")
                        .at(JOKE, "\"9.8\"")
                        .says("clause 9.8 is cited but is not in version"),
                with("a key that is not known")
                        .edit(JOKE, "avatar: beard", "picture: beard")
                        .at(JOKE, "picture: beard")
                        .says("\"picture\" is not known here"),
                with("a key of a choice that is misspelt")
                        .edit(JOKE, "consequence:", "consequences:")
                        .at(JOKE, "consequences:")
                        .says("write \"consequence\"")
                        .alone(),
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
                        .editAfter(JOKE, "- choice: about-them", "“No. ", "“You are completely safe. ")
                        .atAfter(JOKE, "- choice: about-them", "“You are completely safe. ")
                        .says("claims what nobody may claim"),
                with("no choice but one")
                        .editAfter(JOKE, "- step: does-she", "choices:", "choices: []\n    others:")
                        .at(JOKE, "- step: does-she")
                        .says("two to four choices"));
    }
}
