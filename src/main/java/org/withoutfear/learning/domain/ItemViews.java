package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ItemFigures;
import org.withoutfear.learning.ItemView;
import org.withoutfear.learning.LanguageGap;
import org.withoutfear.learning.domain.ItemStore.Figures;
import org.withoutfear.learning.domain.ItemStore.Learners;
import org.withoutfear.learning.domain.ItemStore.Selection;

/** Shows how the questions of a module fared, without a word about fewer than five learners. */
public final class ItemViews {

    private final Map<String, Figures> figures;
    private final Map<String, Learners> learners;
    private final Map<String, Double> times;
    private final Map<String, List<Selection>> selections;

    public ItemViews(
            List<Figures> figures, List<Learners> learners, Map<String, Double> times, List<Selection> selections) {
        this.figures = figures.stream().collect(Collectors.toMap(Figures::question, Function.identity()));
        this.learners = learners.stream().collect(Collectors.toMap(Learners::question, Function.identity()));
        this.times = times;
        this.selections = selections.stream().collect(Collectors.groupingBy(Selection::question));
    }

    /** All questions of the bank, in its order. */
    public List<ItemView> of(Marking marking) {
        return marking.module().questions().stream()
                .map(question -> view(question, marking))
                .toList();
    }

    private ItemView view(Question question, Marking marking) {
        Learners by = learners.get(question.slug());
        boolean shown = by != null && Suppression.enough(by.all());
        return new ItemView(
                question.slug(),
                question.type(),
                question.text(),
                question.clauses(),
                shown ? figures(by, marking.withdrawn(question.slug())) : null,
                shown
                        ? new OptionCounts(
                                        question,
                                        marking.key(question),
                                        selections.getOrDefault(question.slug(), List.of()))
                                .all()
                        : List.of(),
                marking.ruling(question.slug()).map(Ruling::view).orElse(null));
    }

    /** A withdrawn question earned its points for everybody: nothing about it stands out any more. */
    private ItemFigures figures(Learners by, boolean withdrawn) {
        Figures counted = figures.get(by.question());
        LanguageGap gap = gap(counted, by);
        Double seconds = times.get(by.question());
        return new ItemFigures(
                counted.answers(),
                by.all(),
                counted.share(),
                counted.discrimination(),
                seconds == null ? null : (int) Math.round(seconds),
                gap,
                withdrawn ? List.of() : ItemFlags.of(counted, gap));
    }

    /** Null when one language has too few learners: the whole would tell of them through the other. */
    private static LanguageGap gap(Figures counted, Learners by) {
        return Suppression.enough(by.english()) && Suppression.enough(by.french())
                ? PassGap.between(
                        counted.english().fullyRight(),
                        counted.english().answers(),
                        counted.french().fullyRight(),
                        counted.french().answers())
                : null;
    }
}
