package org.withoutfear.catalogue.domain;

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
                        .editAfter(JOKE, "- choice: straight-answer", "“No. ", "“You are completely safe. ")
                        .atAfter(JOKE, "- choice: straight-answer", "“You are completely safe. ")
                        .says("claims what nobody may claim"),
                with("no choice but one")
                        .editAfter(JOKE, "- step: does-she", "choices:", "choices: []\n    others:")
                        .at(JOKE, "- step: does-she")
                        .says("two to four choices"));
    }
}
