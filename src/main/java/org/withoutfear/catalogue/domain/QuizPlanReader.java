package org.withoutfear.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.withoutfear.catalogue.QuizPlan;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.YamlNode;

/** Reads under {@code quiz} of a manifest how the quiz is drawn and taken. */
final class QuizPlanReader {

    private QuizPlanReader() {}

    static QuizPlan read(YamlNode root) {
        Optional<YamlNode> quiz = root.find("quiz");
        if (quiz.isEmpty()) {
            return new QuizPlan(1, List.of(), List.of(), 0);
        }
        YamlNode node = quiz.get().only("questions", "critical_questions", "blueprint", "minutes");
        return new QuizPlan(
                node.number("questions", 1, 60),
                node.texts("critical_questions"),
                node.optionalItems("blueprint").stream()
                        .map(QuizPlanReader::cells)
                        .flatMap(List::stream)
                        .toList(),
                node.optional("minutes") == null ? 0 : node.number("minutes", 1, 240));
    }

    /** A line such as {@code {duty: ask, easy: 1, middle: 2, hard: 0}}. */
    private static List<QuizPlan.Cell> cells(YamlNode node) {
        node.only("duty", "easy", "middle", "hard");
        String name = node.text("duty");
        Optional<Duty> duty = Arrays.stream(Duty.values())
                .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (duty.isEmpty()) {
            node.fault("the duty is serve, ask, record or share");
            return List.of();
        }
        List<QuizPlan.Cell> cells = new ArrayList<>();
        List<String> difficulties = List.of("easy", "middle", "hard");
        for (String difficulty : difficulties) {
            int questions = node.optional(difficulty) == null ? 0 : node.number(difficulty, 0, 20);
            if (questions > 0) {
                cells.add(new QuizPlan.Cell(duty.get(), difficulties.indexOf(difficulty) + 1, questions));
            }
        }
        return cells;
    }
}
