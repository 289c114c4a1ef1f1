package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.Outcome;
import org.withoutfear.people.People;
import org.withoutfear.policy.Policies;

/**
 * Makes the assessed attempts of fictional people, with real choices and answers. Those that pass choose the best and may miss a
 * question that is not critical; those that fail choose critically, or miss every question that lets them.
 */
@ApplicationScoped
public class SimulatedAttempts {

    @Inject
    private LearningStore store;

    @Inject
    private People people;

    @Inject
    private Policies policies;

    @Inject
    private Remedies remedies;

    @Inject
    private TimeKeeper time;

    /** @return the attempt, finished */
    Attempt make(Sitting sitting, int number, Outcome outcome, Instant from) {
        return sitting.isQuiz() ? quiz(sitting, number, outcome, from) : scenario(sitting, number, outcome, from);
    }

    private Attempt scenario(Sitting sitting, int number, Outcome outcome, Instant from) {
        Enrolment enrolment = sitting.enrolment();
        TrainingModule module = sitting.module();
        Scenario scenario = module.scenario(sitting.part().slug()).orElseThrow();
        long seed = sitting.random().nextLong();
        VariantBasis basis =
                new VariantBasis(store.met(enrolment.personId(), module.slug(), scenario.slug(), from), true);
        Scenario.Variant variant = VariantDraw.of(scenario, basis, seed);
        String role = module.roleIn(
                scenario, people.scenarioRole(enrolment.personId()).orElse(null));
        Story story = new Story(scenario, variant, role, number);
        ScenarioAttempt attempt = new ScenarioAttempt(enrolment, story, true, number, seed, from);
        Instant now = from;
        while (!attempt.finished()) {
            now = sitting.soon(now);
            String chosen = choice(story, attempt.moments(scenario), outcome).slug();
            attempt.answer(scenario, module.passMark(), attempt.step(), chosen, sitting.language(), now);
        }
        store.add(attempt);
        store.add(new KeptDraw(attempt, basis));
        return attempt;
    }

    /** The best that is offered; for one who is to fail, a critical one where there is any. */
    private static Scenario.Choice choice(Story story, List<Story.Moment> moments, Outcome outcome) {
        List<Scenario.Choice> offered = story.choices(moments.get(moments.size() - 1));
        return offered.stream()
                .filter(choice -> outcome == Outcome.FAILED && story.verdict(choice) == Scenario.Verdict.CRITICAL)
                .findFirst()
                .orElseGet(() -> offered.stream()
                        .max(Comparator.comparing(
                                choice -> story.verdict(choice).points()))
                        .orElseThrow());
    }

    private Attempt quiz(Sitting sitting, int number, Outcome outcome, Instant from) {
        TrainingModule module = sitting.module();
        long person = sitting.enrolment().personId();
        QuizBasis basis = new QuizBasis(
                Set.of(),
                store.timesSeen(person, module.slug()),
                remedies.focus(sitting.enrolment()).orElse(null));
        QuizDraw draw = new QuizDraw(
                module,
                policies.version(module.policyVersion()),
                basis,
                sitting.random().nextLong());
        QuizAttempt attempt =
                new QuizAttempt(sitting.enrolment(), draw, number, from, time.deadline(module, person, from));
        int missed = outcome == Outcome.PASSED
                ? sitting.random().nextInt(2)
                : attempt.questions().size();
        Instant now = from;
        for (DrawnQuestion drawn : attempt.questions()) {
            now = sitting.soon(now);
            Question question = sitting.module().question(drawn.question()).orElseThrow();
            boolean right = missed == 0 || !mayBeMissed(sitting, question, outcome);
            missed -= right ? 0 : 1;
            attempt.answer(
                    sitting.module(),
                    drawn.position(),
                    right ? question.correct() : wrong(question),
                    0,
                    sitting.language(),
                    now);
        }
        attempt.submit(Marking.of(sitting.module()), now);
        store.add(attempt);
        store.add(new KeptDraw(attempt, basis));
        return attempt;
    }

    private static boolean mayBeMissed(Sitting sitting, Question question, Outcome outcome) {
        boolean critical = sitting.module().quiz().criticalQuestions().contains(question.slug());
        return outcome == Outcome.FAILED || question.type() == Question.Type.SINGLE && !critical;
    }

    /** An answer that earns nothing: a wrong option, every line one place too late, every item with an option of another. */
    private static Set<String> wrong(Question question) {
        List<String> options =
                question.options().stream().map(Question.Option::slug).toList();
        return switch (question.type()) {
            case SINGLE, MULTIPLE, MARK ->
                options.stream()
                        .filter(slug -> !question.correct().contains(slug))
                        .limit(1)
                        .collect(Collectors.toSet());
            case ORDER ->
                IntStream.range(0, options.size())
                        .mapToObj(at -> Question.placed(options.get(at), "" + ((at + 1) % options.size() + 1)))
                        .collect(Collectors.toSet());
            case MATCH ->
                question.items().stream()
                        .map(item -> Question.placed(
                                item.slug(),
                                options.stream()
                                        .filter(slug -> !slug.equals(item.match()))
                                        .findFirst()
                                        .orElseThrow()))
                        .collect(Collectors.toSet());
        };
    }
}
