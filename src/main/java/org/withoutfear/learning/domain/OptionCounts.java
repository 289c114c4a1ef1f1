package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Question.Option;
import org.withoutfear.learning.ItemView.OptionCount;
import org.withoutfear.learning.domain.ItemStore.Selection;

/** How often each option of a question was selected, as far as it may be shown. */
final class OptionCounts {

    private final Question question;
    private final Set<String> key;
    private final boolean ruled;
    private final List<Selection> selections;

    OptionCounts(Question question, Marking marking, List<Selection> selections) {
        this.question = question;
        this.key = marking.key(question);
        this.ruled = marking.ruling(question.slug()).isPresent();
        this.selections = selections;
    }

    List<OptionCount> all() {
        return switch (question.type()) {
            case SINGLE -> single();
            case MULTIPLE, MARK ->
                question.options().stream().map(this::oneOfSeveral).toList();
            case ORDER, MATCH ->
                List.of(new OptionCount(
                        null, true, ruled ? null : unlessFew(s -> s.selected().equals(Selection.RIGHT))));
        };
    }

    /**
     * Whether the points that were earned would tell of an option that is not shown. They are the count of the right one, where one is
     * selected; where several are, they lack what was lost by every mistake, a right one left out or a wrong one selected.
     */
    boolean toldByPoints() {
        List<OptionCount> counts = all();
        return switch (question.type()) {
            case SINGLE, ORDER, MATCH -> counts.stream().anyMatch(count -> count.correct() && count.answers() == null);
            case MULTIPLE, MARK -> {
                List<Option> hidden = IntStream.range(0, counts.size())
                        .filter(at -> counts.get(at).answers() == null)
                        .mapToObj(question.options()::get)
                        .toList();
                yield Suppression.tells(
                        hidden.size(), hidden.stream().mapToLong(this::mistaken).sum());
            }
        };
    }

    private long mistaken(Option option) {
        return learners(s -> has(s, option.slug()) != key.contains(option.slug()));
    }

    /** Each answer is in one option: together they are the whole. */
    private List<OptionCount> single() {
        Map<String, Long> learners = question.options().stream()
                .map(Option::slug)
                .collect(Collectors.toMap(slug -> slug, slug -> learners(s -> has(s, slug))));
        Set<String> shown = Suppression.shown(learners);
        return question.options().stream()
                .map(option -> count(
                        option,
                        shown.contains(option.slug()) ? Long.valueOf(answers(s -> has(s, option.slug()))) : null))
                .toList();
    }

    /** Those who selected it and those who did not are the whole. */
    private OptionCount oneOfSeveral(Option option) {
        return count(option, unlessFew(s -> has(s, option.slug())));
    }

    private OptionCount count(Option option, Long answers) {
        return new OptionCount(option.text(), key.contains(option.slug()), answers);
    }

    /** The answers of which this is so; null when either side is about too few. */
    private Long unlessFew(Predicate<Selection> so) {
        boolean shown = Suppression.enough(learners(so)) && Suppression.enough(learners(so.negate()));
        return shown ? Long.valueOf(answers(so)) : null;
    }

    private long answers(Predicate<Selection> so) {
        return selections.stream().filter(so).mapToLong(Selection::answers).sum();
    }

    /** At least so many: each counts in their first quiz only, and so in one selection. */
    private long learners(Predicate<Selection> so) {
        return selections.stream().filter(so).mapToLong(Selection::learners).sum();
    }

    private static boolean has(Selection selection, String slug) {
        return List.of(selection.selected().split(",")).contains(slug);
    }
}
