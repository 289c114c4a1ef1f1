package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.ItemFigures;
import org.withoutfear.learning.ItemView;
import org.withoutfear.learning.LanguageGap;
import org.withoutfear.learning.domain.ItemStore.Figures;
import org.withoutfear.learning.domain.ItemStore.Reading;
import org.withoutfear.learning.domain.ItemStore.Selection;
import org.withoutfear.shared.Language;

/** Shows how the questions of a module fared, without a word about fewer than five learners. */
public final class ItemViews {

    private final Map<String, Figures> figures;
    private final Map<String, Map<String, Reading>> readings;
    private final Map<String, List<Selection>> selections;

    public ItemViews(List<Figures> figures, List<Reading> readings, List<Selection> selections) {
        this.figures = figures.stream().collect(Collectors.toMap(Figures::question, Function.identity()));
        this.readings = readings.stream()
                .collect(Collectors.groupingBy(
                        Reading::question, Collectors.toMap(Reading::language, Function.identity())));
        this.selections = selections.stream().collect(Collectors.groupingBy(Selection::question));
    }

    /** All questions of the bank, in its order. */
    public List<ItemView> of(TrainingModule module) {
        return module.questions().stream().map(this::view).toList();
    }

    private ItemView view(Question question) {
        Figures counted = figures.get(question.slug());
        boolean shown = counted != null && Suppression.enough(counted.learners());
        return new ItemView(
                question.slug(),
                question.type(),
                question.text(),
                question.clauses(),
                shown ? figures(counted) : null,
                shown
                        ? new OptionCounts(question, selections.getOrDefault(question.slug(), List.of())).all()
                        : List.of());
    }

    private ItemFigures figures(Figures counted) {
        LanguageGap gap = gap(readings.getOrDefault(counted.question(), Map.of()));
        return new ItemFigures(
                counted.answers(),
                counted.learners(),
                counted.share(),
                counted.discrimination(),
                counted.medianSeconds() == null ? null : (int) Math.round(counted.medianSeconds()),
                gap,
                ItemFlags.of(counted, gap));
    }

    /** Null when one language has too few learners: the whole would tell of them through the other. */
    private static LanguageGap gap(Map<String, Reading> byLanguage) {
        Reading english = byLanguage.get(Language.EN.code());
        Reading french = byLanguage.get(Language.FR.code());
        boolean shown = english != null
                && french != null
                && Suppression.enough(english.learners())
                && Suppression.enough(french.learners());
        return shown
                ? PassGap.between(english.fullyRight(), english.answers(), french.fullyRight(), french.answers())
                : null;
    }
}
