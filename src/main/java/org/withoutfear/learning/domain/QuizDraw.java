package org.withoutfear.learning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;

/**
 * Draws the questions of a quiz from the bank: the critical ones always, then those never seen, then those seen least; where the
 * module has a blueprint, so for each of its cells. Who has to learn one duty again is asked about it in half of the questions.
 * A withdrawn question is not drawn; another stands in for it, of the same kind as far as there is one.
 * Whatever is left open, and every order, comes from the seed, so that the same seed and history give the same quiz.
 */
public final class QuizDraw {

    private final TrainingModule module;
    private final PolicyVersion policy;
    private final QuizBasis basis;
    private final long seed;
    private final Random random;

    /** @param policy the version the module teaches */
    public QuizDraw(TrainingModule module, PolicyVersion policy, QuizBasis basis, long seed) {
        this.module = module;
        this.policy = policy;
        this.basis = basis;
        this.seed = seed;
        this.random = new Random(seed);
    }

    long seed() {
        return seed;
    }

    /** Draws; once, for the seed goes on. */
    public List<DrawnQuestion> draw() {
        List<Question> bank = module.questions().stream()
                .filter(q -> !basis.withdrawn().contains(q.slug()))
                .collect(Collectors.toCollection(ArrayList::new));
        shuffle(bank);
        bank.sort(Comparator.comparing(
                        (Question q) -> !module.quiz().criticalQuestions().contains(q.slug()))
                .thenComparing(q -> basis.timesSeen().getOrDefault(q.slug(), 0)));
        List<Question> drawn = drawn(bank);
        shuffle(drawn);
        if (basis.focus() != null) {
            drawn = focused(bank, drawn);
            shuffle(drawn);
        }
        List<DrawnQuestion> placed = new ArrayList<>();
        for (Question question : drawn) {
            placed.add(new DrawnQuestion(placed.size() + 1, question, options(question)));
        }
        return placed;
    }

    /** @param bank those to draw first come first */
    private List<Question> drawn(List<Question> bank) {
        List<QuizPlan.Cell> blueprint = module.quiz().blueprint();
        if (blueprint.isEmpty()) {
            return new ArrayList<>(bank.subList(0, Math.min(module.quiz().questions(), bank.size())));
        }
        Set<Question> drawn = new LinkedHashSet<>();
        for (QuizPlan.Cell cell : blueprint) {
            draw(bank, q -> in(cell, q), cell.questions(), drawn);
        }
        for (QuizPlan.Cell cell : blueprint) { // withdrawn questions leave a cell short: another one on the same duty
            int missing = cell.questions()
                    - (int) drawn.stream().filter(q -> in(cell, q)).count();
            draw(bank, q -> duty(q) == cell.duty(), missing, drawn);
        }
        int all = blueprint.stream().mapToInt(QuizPlan.Cell::questions).sum();
        draw(bank, q -> true, all - drawn.size(), drawn);
        return new ArrayList<>(drawn);
    }

    /** Adds so many of these that are not drawn yet, as far as the bank holds them. */
    private static void draw(List<Question> bank, Predicate<Question> these, int count, Set<Question> drawn) {
        bank.stream()
                .filter(these)
                .filter(q -> !drawn.contains(q))
                .limit(Math.max(0, count))
                .toList()
                .forEach(drawn::add);
    }

    private Duty duty(Question question) {
        return AttemptViews.duty(policy, question.clauses());
    }

    /** Half of the questions on one duty, as far as the bank holds them, and the critical ones; the others as they were drawn. */
    private List<Question> focused(List<Question> bank, List<Question> usual) {
        int half = (usual.size() + 1) / 2;
        Set<Question> drawn = new LinkedHashSet<>();
        bank.stream()
                .filter(q -> module.quiz().criticalQuestions().contains(q.slug()))
                .forEach(drawn::add);
        bank.stream().filter(this::onFocus).limit(half).forEach(drawn::add);
        usual.stream().filter(q -> !onFocus(q)).forEach(drawn::add);
        usual.forEach(drawn::add);
        return drawn.stream().limit(usual.size()).collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean onFocus(Question question) {
        return duty(question) == basis.focus();
    }

    private boolean in(QuizPlan.Cell cell, Question question) {
        return question.difficulty() == cell.difficulty() && duty(question) == cell.duty();
    }

    /** The options in the order shown: a document stays as it reads, and what is to be put in order does not lie in order. */
    private List<Question.Option> options(Question question) {
        List<Question.Option> options = new ArrayList<>(question.options());
        if (question.type() == Type.MARK) {
            return options;
        }
        shuffle(options);
        if (question.type() == Type.ORDER && options.equals(question.options())) {
            Collections.rotate(options, 1);
        }
        return options;
    }

    /** Fisher and Yates, written out: the order that a seed gives may not change with the library. */
    private void shuffle(List<?> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }
}
