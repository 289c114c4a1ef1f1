package org.withoutfear.learning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Option;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Choice;
import org.withoutfear.catalogue.Scenario.Target;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.Telling;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.BilingualText;

/** A small module to try the rules on: two lessons, one scenario of three steps, a bank of ten questions of which four are drawn. */
final class Sample {

    static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

    private Sample() {}

    /** A Policy of one clause, 3.1, of the duty to ask. */
    static PolicyVersion policy() {
        return new PolicyVersion(
                "1.0.0",
                LocalDate.of(2026, 1, 1),
                text("Policy"),
                text("Motion"),
                List.of(),
                List.of(new Clause("3.1", Duty.ASK, text("Do not ask"), text("Do not ask."))));
    }

    static TrainingModule module() {
        return module(12, List.of("q-1"));
    }

    static TrainingModule module(int retakeHours, List<String> criticalQuestions) {
        return module("1.0.0", retakeHours, criticalQuestions);
    }

    static TrainingModule module(String version) {
        return module(version, 12, List.of());
    }

    /** The same with a blueprint, a time limit, or both. */
    static TrainingModule module(QuizPlan quiz) {
        return moduleOf(quiz, questions());
    }

    private static TrainingModule module(String version, int retakeHours, List<String> criticalQuestions) {
        return module(version, retakeHours, new QuizPlan(4, criticalQuestions, List.of(), 0), questions(), scenario());
    }

    /** The same module with another scenario. */
    static TrainingModule moduleWith(Scenario scenario) {
        return module("1.0.0", 12, new QuizPlan(4, List.of(), List.of(), 0), questions(), scenario);
    }

    /** The same with another bank. */
    static TrainingModule moduleOf(QuizPlan quiz, List<Question> bank) {
        return module("1.0.0", 12, quiz, bank, scenario());
    }

    private static TrainingModule module(
            String version, int retakeHours, QuizPlan quiz, List<Question> bank, Scenario scenario) {
        return new TrainingModule(
                "counter",
                version,
                "1.0.0",
                text("Counter"),
                text("Summary"),
                text("Everybody"),
                10,
                List.of(text("Serve")),
                List.of("3.1"),
                75,
                List.of(CriticalFailure.ASKS_STATUS),
                quiz,
                retakeHours,
                Map.of(),
                List.of(
                        new Part(PartKind.LESSON, "one", text("One"), 2),
                        new Part(PartKind.LESSON, "two", text("Two"), 2),
                        new Part(PartKind.SCENARIO, scenario.slug(), scenario.title(), 3),
                        new Part(PartKind.QUIZ, "quiz", text("Quiz"), 3)),
                List.of(lesson("one"), lesson("two")),
                List.of(scenario),
                bank,
                false,
                null);
    }

    private static Lesson lesson(String slug) {
        return new Lesson(slug, text(slug), 2, List.of("3.1"), List.of(), text("<p>Read.</p>"), List.of(), false);
    }

    /** call → (best) insists or (weak) detour → insists → ending; each step has one critical choice. */
    static Scenario scenario() {
        return new Scenario(
                "tip",
                text("Tip"),
                text("A call"),
                3,
                List.of(),
                null,
                List.of(new Scenario.Variant(
                        "", List.of(new Scenario.Persona("you", text("You"), "headset")), Map.of(), "call", List.of())),
                List.of(
                        step("call", best("log", "insists"), weak("hang-up", "detour"), critical("quote")),
                        step("detour", best("call-back", "insists"), weak("wait", "insists"), critical("tell")),
                        step(
                                "insists",
                                end("no", Verdict.BEST, "good"),
                                end("maybe", Verdict.WEAK, "mixed"),
                                critical("ring"))),
                List.of(
                        new Scenario.Ending("good", Scenario.Standing.GOOD, text("Good"), told("Good"), null),
                        new Scenario.Ending("mixed", Scenario.Standing.MIXED, text("Mixed"), told("Mixed"), null),
                        new Scenario.Ending(
                                "closed", Scenario.Standing.CRITICAL, text("Closed"), told("Closed"), null)));
    }

    /** Two steps in two variants and two roles: what is noted at the first comes back at the end. */
    static Scenario told() {
        Guard noted = new Guard(new Guard.Condition(List.of(), List.of("noted"), 1, 0, 0, 1), null);
        Guard officer = new Guard(new Guard.Condition(List.of("officer"), List.of(), 1, 0, 0, 1), null);
        List<Target> two = List.of(new Target("two", null, Guard.NONE));
        List<Target> end = List.of(new Target(null, "mixed", noted), new Target(null, "good", Guard.NONE));
        List<Target> closed = List.of(new Target(null, "closed", Guard.NONE));
        Map<String, Verdict> clerks = Map.of("clerk", Verdict.BEST, "officer", Verdict.WEAK);
        Map<String, Verdict> officers = Map.of("clerk", Verdict.WEAK, "officer", Verdict.BEST);
        Scenario.Step one = new Scenario.Step(
                "one",
                text("One"),
                null,
                List.of(),
                told("{caller} asks at {place}."),
                List.of(
                        choice("leave", Map.of("", Verdict.BEST), two, List.of(), Guard.NONE),
                        choice("note", Map.of("", Verdict.WEAK), two, List.of("noted"), Guard.NONE)));
        Scenario.Step last = new Scenario.Step(
                "two",
                text("Two"),
                null,
                List.of(),
                told("And now?"),
                List.of(
                        choice("serve", clerks, end, List.of(), Guard.NONE),
                        choice("send", officers, end, List.of(), Guard.NONE),
                        choice("check", Map.of("", Verdict.CRITICAL), closed, List.of(), officer)));
        Telling resident = new Telling(List.of(
                new Telling.Passage(Guard.NONE, text("I came.")),
                new Telling.Passage(noted, text("You wrote it down."))));
        return new Scenario(
                "told",
                text("Told"),
                text("A call"),
                3,
                List.of(new Scenario.Role("clerk", text("Clerk")), new Scenario.Role("officer", text("Officer"))),
                "caller",
                List.of(variant("morning", "Ms. Aa", "the pool"), variant("evening", "Ms. Bb", "the rink")),
                List.of(one, last),
                List.of(
                        new Scenario.Ending("good", Scenario.Standing.GOOD, text("Good"), told("Good"), resident),
                        new Scenario.Ending("mixed", Scenario.Standing.MIXED, text("Mixed"), told("Mixed"), resident),
                        new Scenario.Ending(
                                "closed", Scenario.Standing.CRITICAL, text("Closed"), told("Closed"), resident)));
    }

    private static Scenario.Variant variant(String slug, String caller, String place) {
        return new Scenario.Variant(
                slug,
                List.of(new Scenario.Persona("caller", new BilingualText(caller, caller), "bun")),
                Map.of("place", new BilingualText(place, place)),
                "one",
                List.of());
    }

    private static Scenario.Step step(String slug, Choice... choices) {
        return new Scenario.Step(slug, text(slug), null, List.of(), told("What?"), List.of(choices));
    }

    private static Choice best(String slug, String next) {
        return choice(slug, Verdict.BEST, next, null);
    }

    private static Choice weak(String slug, String next) {
        return choice(slug, Verdict.WEAK, next, null);
    }

    private static Choice end(String slug, Verdict verdict, String ending) {
        return choice(slug, verdict, null, ending);
    }

    private static Choice critical(String slug) {
        return choice(slug, Verdict.CRITICAL, null, "closed");
    }

    private static Choice choice(String slug, Verdict verdict, String next, String ending) {
        return choice(slug, Map.of("", verdict), List.of(new Target(next, ending, Guard.NONE)), List.of(), Guard.NONE);
    }

    private static Choice choice(
            String slug, Map<String, Verdict> verdicts, List<Target> next, List<String> remember, Guard guard) {
        boolean critical = verdicts.containsValue(Verdict.CRITICAL);
        return new Choice(
                slug,
                verdicts,
                critical ? CriticalFailure.ASKS_STATUS : null,
                List.of("3.1"),
                List.of(),
                told(slug),
                told("So"),
                told("Better than " + slug),
                next,
                remember,
                guard);
    }

    static Telling told(String text) {
        return Telling.of(text(text));
    }

    /** q-1 to q-10, the first four easy, the next four middle, the last two hard; those with an even number are multiple with a and b right, the others single with a right. */
    static List<Question> questions() {
        return IntStream.rangeClosed(1, 10).mapToObj(Sample::question).toList();
    }

    private static Question question(int number) {
        boolean multiple = number % 2 == 0;
        List<Option> options = new ArrayList<>();
        for (String slug : List.of("a", "b", "c", "d")) {
            boolean right = slug.equals("a") || multiple && slug.equals("b");
            options.add(new Option(slug, right, text(slug), text("Because")));
        }
        Question.Type type = multiple ? Question.Type.MULTIPLE : Question.Type.SINGLE;
        return new Question(
                "q-" + number,
                type,
                List.of("3.1"),
                List.of(),
                "one",
                (number + 3) / 4,
                text("Q" + number),
                options,
                List.of(),
                null);
    }

    static BilingualText text(String text) {
        return new BilingualText(text, text + " (fr)");
    }

    static Enrolment enrolment() {
        return Ids.give(new Enrolment(7, module(), NOON), 70);
    }

    static ScenarioAttempt scenarioAttempt(boolean assessed) {
        return new ScenarioAttempt(enrolment(), story(), assessed, 1, 1, NOON);
    }

    static Story story() {
        Scenario scenario = scenario();
        return new Story(scenario, scenario.variant(""), null, 1);
    }

    /** A draw with the questions that are withdrawn by now. */
    static QuizDraw draw(Marking marking, Map<String, Integer> seen, Duty focus, long seed) {
        return new QuizDraw(marking.module(), policy(), new QuizBasis(marking.withdrawn(), seen, focus), seed);
    }

    static QuizAttempt quizAttempt() {
        return quizAttempt(null);
    }

    static QuizAttempt quizAttempt(Instant deadline) {
        TrainingModule module = module();
        return new QuizAttempt(enrolment(), draw(Marking.of(module), Map.of(), null, 2026), 1, NOON, deadline);
    }
}
