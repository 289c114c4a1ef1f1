package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.CriticalFailure;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Option;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Choice;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.shared.BilingualText;

/** A small module to try the rules on: two lessons, one scenario of three steps, a bank of ten questions of which four are drawn. */
final class Sample {

    static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

    private Sample() {}

    static TrainingModule module() {
        return module(12, List.of("q-1"));
    }

    static TrainingModule module(int retakeHours, List<String> criticalQuestions) {
        return module("1.0.0", retakeHours, criticalQuestions);
    }

    static TrainingModule module(String version) {
        return module(version, 12, List.of());
    }

    private static TrainingModule module(String version, int retakeHours, List<String> criticalQuestions) {
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
                4,
                criticalQuestions,
                retakeHours,
                List.of(
                        new Part(PartKind.LESSON, "one", text("One"), 2),
                        new Part(PartKind.LESSON, "two", text("Two"), 2),
                        new Part(PartKind.SCENARIO, "tip", text("Tip"), 3),
                        new Part(PartKind.QUIZ, "quiz", text("Quiz"), 3)),
                List.of(),
                List.of(scenario()),
                questions(),
                false,
                null);
    }

    /** call → (best) insists or (weak) detour → insists → ending; each step has one critical choice. */
    static Scenario scenario() {
        return new Scenario(
                "tip",
                text("Tip"),
                text("A call"),
                3,
                List.of(new Scenario.Persona("you", text("You"), "headset")),
                "call",
                List.of(
                        step("call", best("log", "insists"), weak("hang-up", "detour"), critical("quote")),
                        step("detour", best("call-back", "insists"), weak("wait", "insists"), critical("tell")),
                        step(
                                "insists",
                                end("no", Verdict.BEST, "good"),
                                end("maybe", Verdict.WEAK, "mixed"),
                                critical("ring"))),
                List.of(
                        new Scenario.Ending("good", Scenario.Standing.GOOD, text("Good"), text("Good")),
                        new Scenario.Ending("mixed", Scenario.Standing.MIXED, text("Mixed"), text("Mixed")),
                        new Scenario.Ending("closed", Scenario.Standing.CRITICAL, text("Closed"), text("Closed"))));
    }

    private static Scenario.Step step(String slug, Choice... choices) {
        return new Scenario.Step(slug, text(slug), null, List.of(), text("What?"), List.of(choices));
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
        CriticalFailure failure = verdict == Verdict.CRITICAL ? CriticalFailure.ASKS_STATUS : null;
        BilingualText better = verdict == Verdict.BEST ? null : text("Better than " + slug);
        return new Choice(slug, verdict, failure, List.of("3.1"), text(slug), text("So"), better, next, ending);
    }

    /** q-1 to q-10; those with an even number are multiple with a and b right, the others single with a right. */
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
        return new Question("q-" + number, type, List.of("3.1"), "one", 1, text("Q" + number), options);
    }

    static BilingualText text(String text) {
        return new BilingualText(text, text + " (fr)");
    }

    static Enrolment enrolment() {
        return Ids.give(new Enrolment(7, module(), NOON), 70);
    }

    static ScenarioAttempt scenarioAttempt(boolean assessed) {
        return new ScenarioAttempt(enrolment(), scenario(), assessed, 1, 1, NOON);
    }

    static QuizAttempt quizAttempt() {
        TrainingModule module = module();
        return new QuizAttempt(enrolment(), new QuizDraw(module, java.util.Map.of(), 2026).questions(), 1, 2026, NOON);
    }
}
