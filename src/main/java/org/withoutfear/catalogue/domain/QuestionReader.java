package org.withoutfear.catalogue.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads the question bank. */
final class QuestionReader {

    private static final String FILE = "questions.yaml";

    private final ModuleFiles files;
    private final List<Fault> faults;
    private final Set<String> seen = new HashSet<>();

    QuestionReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    List<Question> read() {
        Optional<String> text = files.find(FILE);
        if (text.isEmpty()) {
            faults.add(new Fault(files.name(FILE), 0, "this file is missing; every module has a question bank"));
            return List.of();
        }
        return YamlNode.read(files.name(FILE), text.get(), faults)
                .map(root -> root.only("questions").items("questions").stream()
                        .map(this::question)
                        .toList())
                .orElse(List.of());
    }

    private Question question(YamlNode node) {
        node.only("question", "type", "clauses", "lesson", "difficulty", "text", "options");
        String type = node.text("type");
        if (!type.equals("single") && !type.equals("multiple")) {
            node.fault("the type is single or multiple");
        }
        Question question = new Question(
                node.text("question"),
                type.equals("multiple") ? Question.Type.MULTIPLE : Question.Type.SINGLE,
                node.texts("clauses"),
                node.text("lesson"),
                node.number("difficulty", 1, 3),
                node.bilingual("text"),
                node.items("options").stream().map(QuestionReader::option).toList());
        check(question, node);
        return question;
    }

    private void check(Question question, YamlNode node) {
        if (!seen.add(question.slug())) {
            node.fault("the question " + question.slug() + " stands twice");
        }
        int correct = question.correct().size();
        int options = question.options().size();
        if (options < 3 || options > 5) {
            node.fault("a question has three to five options; " + question.slug() + " has " + options);
        }
        boolean single = question.type() == Question.Type.SINGLE;
        if (single && correct != 1) {
            node.fault("a single question has exactly one correct option; " + question.slug() + " has " + correct);
        } else if (!single && (correct < 2 || correct == options)) {
            node.fault("a multiple question has two or more correct options and a wrong one: " + question.slug());
        }
    }

    private static Question.Option option(YamlNode node) {
        node.only("option", "correct", "text", "feedback");
        return new Question.Option(
                node.text("option"),
                "true".equals(node.optional("correct")),
                node.bilingual("text"),
                node.bilingual("feedback"));
    }
}
