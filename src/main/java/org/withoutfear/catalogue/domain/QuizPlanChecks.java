package org.withoutfear.catalogue.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.YamlNode;

/** Checks that the bank can fill the blueprint of the quiz, twice, so that a second attempt need not repeat the first. */
final class QuizPlanChecks {

    private final TrainingModule module;
    private final PolicyVersion policy;
    private final YamlNode quiz;

    QuizPlanChecks(TrainingModule module, PolicyVersion policy, YamlNode quiz) {
        this.module = module;
        this.policy = policy;
        this.quiz = quiz;
    }

    void check() {
        if (!module.quiz().blueprint().isEmpty()) {
            checkBlueprint();
        }
    }

    private void checkBlueprint() {
        List<QuizPlan.Cell> blueprint = module.quiz().blueprint();
        int sum = blueprint.stream().mapToInt(QuizPlan.Cell::questions).sum();
        if (sum != module.quiz().questions()) {
            quiz.fault("the blueprint adds up to " + sum + " questions, and "
                    + module.quiz().questions() + " are drawn");
        }
        if (blueprint.stream()
                        .map(cell -> List.of(cell.duty(), cell.difficulty()))
                        .distinct()
                        .count()
                < blueprint.size()) {
            quiz.fault("a duty stands twice in the blueprint");
        }
        Map<QuizPlan.Cell, Integer> critical = new HashMap<>();
        module.questions().stream()
                .filter(q -> module.quiz().criticalQuestions().contains(q.slug()))
                .forEach(q -> critical.merge(cell(q), 1, Integer::sum));
        blueprint.forEach(cell -> checkCell(cell, critical));
        critical.keySet()
                .forEach(cell -> quiz.fault("the blueprint has no room for a critical question: " + name(cell)));
    }

    /** A cell needs twice what it draws beside the critical questions, which come every time. */
    private void checkCell(QuizPlan.Cell cell, Map<QuizPlan.Cell, Integer> critical) {
        QuizPlan.Cell key = new QuizPlan.Cell(cell.duty(), cell.difficulty(), 0);
        int always = critical.getOrDefault(key, 0);
        if (always > cell.questions()) {
            return;
        }
        critical.remove(key);
        long bank = module.questions().stream().filter(q -> cell(q).equals(key)).count();
        long needed = always + 2L * (cell.questions() - always);
        if (bank < needed) {
            quiz.fault("the blueprint draws " + cell.questions() + " of " + name(cell) + "; the bank has " + bank
                    + " and needs " + needed);
        }
    }

    private QuizPlan.Cell cell(Question question) {
        Duty duty = question.clauses().stream()
                .findFirst()
                .flatMap(policy::clause)
                .map(Clause::duty)
                .orElse(Duty.SERVE);
        return new QuizPlan.Cell(duty, question.difficulty(), 0);
    }

    private static String name(QuizPlan.Cell cell) {
        return cell.duty().name().toLowerCase(Locale.ROOT) + ", difficulty " + cell.difficulty();
    }
}
