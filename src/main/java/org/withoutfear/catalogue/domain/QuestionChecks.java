package org.withoutfear.catalogue.domain;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Question;
import org.withoutfear.shared.YamlNode;

/** Checks that a question can be answered, and that its right answer is one. */
final class QuestionChecks {

    /** The room an answer has in the database. */
    private static final int LONGEST_ANSWER = 1000;

    private final Question question;
    private final YamlNode node;

    QuestionChecks(Question question, YamlNode node) {
        this.question = question;
        this.node = node;
    }

    void check() {
        if (question.clauses().isEmpty()) {
            node.fault(question.slug() + " cites no clause; name one at least");
        }
        switch (question.type()) {
            case SINGLE -> {
                options(3, 5);
                if (question.correct().size() != 1 && legible()) {
                    node.fault("a single question has exactly one correct option; " + question.slug() + " has "
                            + question.correct().size());
                }
            }
            case MULTIPLE -> {
                options(3, 5);
                selection("a multiple question has two or more correct options and a wrong one: ", 2);
            }
            case ORDER -> options(3, 6);
            case MATCH -> match();
            case MARK -> {
                options(4, 12);
                selection("a document to mark has a piece that must not be recorded or shared, and one that may: ", 1);
            }
        }
        slugs();
    }

    private void options(int least, int most) {
        int options = question.options().size();
        if (options < least || options > most) {
            node.fault(question.type().name().toLowerCase(Locale.ROOT) + " takes " + least + " to " + most
                    + " options; " + question.slug() + " has " + options);
        }
    }

    private void selection(String rule, int least) {
        int correct = question.correct().size();
        if ((correct < least || correct == question.options().size()) && legible()) {
            node.fault(rule + question.slug());
        }
    }

    /** Whether each option says that it is right or not: how many are right cannot be told of one that says neither. */
    private boolean legible() {
        return node.optionalItems("options").stream()
                .map(option -> option.optional("correct"))
                .allMatch(correct -> correct == null || correct.matches("(?i)true|false"));
    }

    private void match() {
        options(2, 6);
        if (question.items().size() < 3 || question.items().size() > 6) {
            node.fault("match takes 3 to 6 items; " + question.slug() + " has "
                    + question.items().size());
        }
        if (!question.possible().containsAll(question.correct())) {
            node.fault("an item of " + question.slug() + " is matched with an option that is not there");
        }
    }

    private void slugs() {
        Set<String> options =
                question.options().stream().map(Question.Option::slug).collect(Collectors.toSet());
        Set<String> items = question.items().stream().map(Question.Item::slug).collect(Collectors.toSet());
        if (options.size() < question.options().size()
                || items.size() < question.items().size()) {
            node.fault("an option or item of " + question.slug() + " stands twice");
        }
        if (!Stream.concat(options.stream(), items.stream()).allMatch(slug -> slug.matches("[a-z0-9-]{1,100}"))) {
            node.fault("the options and items of " + question.slug()
                    + " are named with lower-case letters, digits and hyphens");
        }
        int longest = String.join(",", question.possible().size() > options.size() ? question.correct() : options)
                .length();
        if (longest > LONGEST_ANSWER) {
            node.fault("the names of the options of " + question.slug() + " are too long together; shorten them");
        }
    }
}
