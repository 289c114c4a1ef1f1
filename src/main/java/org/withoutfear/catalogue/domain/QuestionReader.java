package org.withoutfear.catalogue.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Document;
import org.withoutfear.catalogue.Question.Type;
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
        Optional<String> text = files.need(FILE, "; every module has a question bank", faults);
        if (text.isEmpty()) {
            return List.of();
        }
        return YamlNode.read(files.name(FILE), text.get(), faults)
                .map(root -> root.only("questions").items("questions").stream()
                        .map(this::question)
                        .toList())
                .orElse(List.of());
    }

    private Question question(YamlNode node) {
        Optional<Type> known = type(node);
        Type type = known.orElse(Type.SINGLE);
        known.ifPresent(each -> only(each, node));
        Question question = new Question(
                node.text("question"),
                type,
                node.texts("clauses"),
                CitedEntryReader.read(node),
                node.text("lesson"),
                node.number("difficulty", 1, 3),
                node.bilingual("text"),
                node.items("options").stream()
                        .map(option -> option(type, option))
                        .toList(),
                type == Type.MATCH
                        ? node.items("items").stream().map(QuestionReader::item).toList()
                        : List.of(),
                type == Type.MARK ? document(node) : null);
        if (!seen.add(question.slug())) {
            node.fault("the question \"" + question.slug() + "\" stands twice; give each its own name");
        }
        known.ifPresent(each -> new QuestionChecks(question, node).check());
        return question;
    }

    private static Optional<Type> type(YamlNode node) {
        String type = node.text("type");
        if (!Set.of("single", "multiple", "order", "match", "mark").contains(type)) {
            node.find("type").ifPresent(at -> at.fault("the type is single, multiple, order, match or mark"));
            return Optional.empty();
        }
        return Optional.of(Type.valueOf(type.toUpperCase(Locale.ROOT)));
    }

    private static void only(Type type, YamlNode node) {
        switch (type) {
            case MATCH ->
                node.only(
                        "question", "type", "clauses", "register", "lesson", "difficulty", "text", "options", "items");
            case MARK ->
                node.only(
                        "question",
                        "type",
                        "clauses",
                        "register",
                        "lesson",
                        "difficulty",
                        "text",
                        "options",
                        "document");
            default -> node.only("question", "type", "clauses", "register", "lesson", "difficulty", "text", "options");
        }
    }

    private static Question.Option option(Type type, YamlNode node) {
        switch (type) {
            case ORDER -> node.only("option", "text", "feedback");
            case MATCH -> node.only("option", "text");
            default -> node.only("option", "correct", "text", "feedback");
        }
        return new Question.Option(
                node.text("option"),
                node.isTrue("correct"),
                node.bilingual("text"),
                type == Type.MATCH ? null : node.bilingual("feedback"));
    }

    private static Question.Item item(YamlNode node) {
        node.only("item", "match", "text", "feedback");
        return new Question.Item(
                node.text("item"), node.text("match"), node.bilingual("text"), node.bilingual("feedback"));
    }

    private static Document document(YamlNode node) {
        Optional<YamlNode> found = node.find("document");
        if (found.isEmpty()) {
            node.fault("say under \"document\" what is marked: its kind and its title");
            return null;
        }
        YamlNode document = found.get().only("kind", "title");
        String kind = document.text("kind");
        if (!Set.of("note", "email", "form").contains(kind)) {
            document.fault("the kind of a document is note, email or form");
            return null;
        }
        return new Document(Document.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), document.bilingual("title"));
    }
}
