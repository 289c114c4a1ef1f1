package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Question;
import org.withoutfear.learning.ItemFigures;
import org.withoutfear.learning.ItemFigures.Withheld;
import org.withoutfear.learning.ItemFlag;
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
        Optional<Ruling> ruling = marking.ruling(question.slug());
        OptionCounts options = new OptionCounts(question, marking, selections.getOrDefault(question.slug(), List.of()));
        return new ItemView(
                question.slug(),
                question.type(),
                question.text(),
                question.clauses(),
                shown
                        ? figures(
                                by, ruling.isPresent() ? Withheld.RULING : options.toldByPoints() ? Withheld.FEW : null)
                        : null,
                shown ? options.all() : List.of(),
                ruling.map(Ruling::view).orElse(null));
    }

    private ItemFigures figures(Learners by, Withheld withheld) {
        Figures counted = figures.get(by.question());
        LanguageGap gap = gap(counted, by);
        Double seconds = times.get(by.question());
        boolean told = withheld == null;
        return new ItemFigures(
                counted.answers(),
                by.all(),
                told ? counted.share() : null,
                told ? counted.discrimination() : null,
                seconds == null ? null : (int) Math.round(seconds),
                told ? gap : null,
                flags(counted, gap, by.all(), withheld),
                withheld);
    }

    /** What a ruling made of the points says nothing of the question; and a flag may say no more of too few than a figure. */
    private static List<ItemFlag> flags(Figures counted, LanguageGap gap, long by, Withheld withheld) {
        return withheld == Withheld.RULING
                ? List.of()
                : ItemFlags.of(counted, gap).stream()
                        .filter(flag -> withheld == null || flag != ItemFlag.TOO_EASY || leavesEnough(by))
                        .toList();
    }

    /** Whether those who may have erred in a question that is too easy are enough for that to be said. */
    private static boolean leavesEnough(long by) {
        return Suppression.enough(by * (100 - ItemFlag.TOO_EASY.threshold()) / 100);
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
