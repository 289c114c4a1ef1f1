package org.withoutfear.catalogue.domain;

import static org.withoutfear.catalogue.domain.BrokenModule.BANK;
import static org.withoutfear.catalogue.domain.BrokenModule.with;

import java.util.stream.Stream;

/** A question bank with one fault. */
final class BrokenQuestions {

    private BrokenQuestions() {}

    static Stream<BrokenModule> cases() {
        return Stream.of(
                with("a question that stands twice")
                        .edit(BANK, "- question: q-everyone-here-is-a-citizen", "- question: q-the-old-name")
                        .atAfter(BANK, "option: borrowed", "- question: q-the-old-name")
                        .says("the question \"q-the-old-name\" stands twice; give each its own name")
                        .alone(),
                with("a question asked twice under two names")
                        .editAfter(
                                BANK,
                                "- question: q-everyone-here-is-a-citizen",
                                "“We hardly need this,” says a colleague in a quiet suburban branch. “Everybody who comes in here"
                                        + " is a citizen.” What is the best reply?",
                                "A new volunteer says, “Don’t ask, don’t tell: isn’t that the army thing? So people aren’t supposed"
                                        + "\n        to tell us?” What do you answer?")
                        .atAfter(BANK, "- question: q-everyone-here-is-a-citizen", "en: >-")
                        .says("in en, the bank asks this already, in the question q-the-old-name: write another text")
                        .alone(),
                with("two options that read the same")
                        .editAfter(
                                BANK,
                                "- option: borrowed",
                                "“Yes, the City borrowed it and adapted it to counters and phones.”",
                                "“Same name, unrelated. It binds us. People may tell us anything they like.”")
                        .atAfter(BANK, "- option: borrowed", "en: >-")
                        .says("in en, it reads the same as the option same-name: write another text")
                        .alone(),
                with("two options that read the same in French")
                        .editAfter(
                                BANK,
                                "- option: borrowed",
                                "Oui, la Ville l’a empruntée à l’armée et adaptée aux comptoirs et au téléphone.",
                                "Même nom, rien à voir. La règle nous engage, nous. Les gens peuvent nous dire ce qu’ils veulent.")
                        .atAfter(BANK, "- option: borrowed", "fr: >-")
                        .says("in fr, it reads the same as the option same-name")
                        .alone(),
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
                with("an entry of the Register that is no list")
                        .edit(BANK, "register: [\"ontario-works\"]", "register: ontario-works")
                        .at(BANK, "register: ontario-works")
                        .says("\"register\" is a list of entries of the Register, such as [\"ontario-works\"]")
                        .alone(),
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
                with("a key of an option that is misspelt")
                        .edit(BANK, "feedback:", "feedbak:")
                        .at(BANK, "feedbak:")
                        .says("write \"feedback\"")
                        .alone(),
                with("what is neither true nor false")
                        .edit(BANK, "- option: borrowed", "- option: borrowed\n        correct: yes")
                        .at(BANK, "correct: yes")
                        .says("write true or false here, not \"yes\"")
                        .alone(),
                with("true with a capital")
                        .edit(BANK, "correct: true", "correct: True")
                        .at(BANK, "correct: True")
                        .says("write true or false here, not \"True\"")
                        .alone(),
                with("a right option that says neither true nor false")
                        .edit(BANK, "correct: true", "correct: yes")
                        .at(BANK, "correct: yes")
                        .says("write true or false here, not \"yes\"")
                        .alone(),
                with("a type that is not known")
                        .edit(BANK, "type: single", "type: singel")
                        .at(BANK, "type: singel")
                        .says("the type is single, multiple")
                        .alone(),
                with("no question bank")
                        .without(BANK)
                        .at(BANK, 0)
                        .says("every module has a question bank")
                        .alone());
    }
}
