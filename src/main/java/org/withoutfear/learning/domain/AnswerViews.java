package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.learning.ResultView;
import org.withoutfear.shared.BilingualText;

/** Shows one drawn question with the answer given: to be answered, to be reviewed, and as it came out. */
final class AnswerViews {

    private final Question question;
    private final DrawnQuestion drawn;
    private final Set<String> given;

    AnswerViews(Question question, DrawnQuestion drawn, Set<String> given) {
        this.question = question;
        this.drawn = drawn;
        this.given = given;
    }

    private boolean placed() {
        return question.type() == Type.ORDER || question.type() == Type.MATCH;
    }

    List<QuestionView.Option> options() {
        return placed()
                ? List.of()
                : shown().map(o -> new QuestionView.Option(o.slug(), o.text(), given.contains(o.slug())))
                        .toList();
    }

    List<QuestionView.Placing> placings() {
        return switch (question.type()) {
            case ORDER ->
                shown().map(o -> new QuestionView.Placing(o.slug(), o.text(), places(o.slug())))
                        .toList();
            case MATCH ->
                question.items().stream()
                        .map(i -> new QuestionView.Placing(i.slug(), i.text(), counterparts(i.slug())))
                        .toList();
            default -> List.of();
        };
    }

    private List<QuestionView.Option> places(String slug) {
        return IntStream.rangeClosed(1, question.options().size())
                .mapToObj(place -> option(Question.placed(slug, String.valueOf(place)), number(place)))
                .toList();
    }

    private List<QuestionView.Option> counterparts(String slug) {
        return shown().map(o -> option(Question.placed(slug, o.slug()), o.text()))
                .toList();
    }

    private QuestionView.Option option(String mark, BilingualText text) {
        return new QuestionView.Option(mark, text, given.contains(mark));
    }

    /** The answer in words: what was selected, or each thing with its place. */
    List<BilingualText> inWords() {
        return switch (question.type()) {
            case ORDER ->
                places().stream()
                        .flatMap(place -> shown().filter(
                                        o -> given.contains(Question.placed(o.slug(), String.valueOf(place))))
                                .map(o -> joined(number(place), ". ", o.text())))
                        .toList();
            case MATCH ->
                question.items().stream()
                        .flatMap(i ->
                                Optional.ofNullable(match(i.slug(), given))
                                        .map(text -> joined(i.text(), " – ", text))
                                        .stream())
                        .toList();
            default ->
                shown().filter(o -> given.contains(o.slug()))
                        .map(Question.Option::text)
                        .toList();
        };
    }

    private List<Integer> places() {
        return IntStream.rangeClosed(1, question.options().size()).boxed().toList();
    }

    List<ResultView.Option> selectedAndRight(Set<String> right) {
        return placed()
                ? List.of()
                : shown().map(o -> new ResultView.Option(
                                o.text(), right.contains(o.slug()), given.contains(o.slug()), o.feedback()))
                        .toList();
    }

    List<ResultView.Placing> placedAndRight(Set<String> right) {
        return switch (question.type()) {
            case ORDER ->
                question.options().stream()
                        .map(o -> new ResultView.Placing(
                                o.text(), place(o.slug(), given), place(o.slug(), right), o.feedback()))
                        .toList();
            case MATCH ->
                question.items().stream()
                        .map(i -> new ResultView.Placing(
                                i.text(), match(i.slug(), given), match(i.slug(), right), i.feedback()))
                        .toList();
            default -> List.of();
        };
    }

    private BilingualText place(String slug, Set<String> marks) {
        return places().stream()
                .filter(place -> marks.contains(Question.placed(slug, String.valueOf(place))))
                .map(AnswerViews::number)
                .findFirst()
                .orElse(null);
    }

    private BilingualText match(String slug, Set<String> marks) {
        return shown().filter(o -> marks.contains(Question.placed(slug, o.slug())))
                .map(Question.Option::text)
                .findFirst()
                .orElse(null);
    }

    private Stream<Question.Option> shown() {
        return drawn.options().stream()
                .map(slug -> question.options().stream()
                        .filter(o -> o.slug().equals(slug))
                        .findFirst()
                        .orElseThrow());
    }

    private static BilingualText number(int number) {
        return new BilingualText(String.valueOf(number), String.valueOf(number));
    }

    private static BilingualText joined(BilingualText first, String between, BilingualText second) {
        return new BilingualText(first.en() + between + second.en(), first.fr() + between + second.fr());
    }
}
