package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import java.util.stream.Stream;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.Language;

/**
 * What is asked of a module before a version of it is published, beyond what it takes to show it. A version that was published is
 * never asked again: the checks may grow stricter, and old attempts stay readable.
 */
public final class EditorialChecks {

    private EditorialChecks() {}

    /** Notes every fault of a module that is whole. */
    public static void check(TrainingModule module, ModuleSource source) {
        source.lessons().forEach(lesson -> ReadingChecks.check(lesson, source));
        Stream.concat(source.lessons().stream(), source.jobAid().stream()).forEach(page -> markdown(page, source));
        List<Pair> pairs = Pairs.of(source);
        for (Pair pair : pairs) {
            text(pair.en());
            text(pair.fr());
            Numbers.check(List.of(pair.en()), List.of(pair.fr()));
        }
        TranslationChecks.check(source, pairs);
        RepetitionChecks.check(source);
        ManifestChecks.check(source);
        new PictureChecks(source).check();
        new MinutesChecks(source, module).check();
        PassMarkChecks.check(source, module);
        BalanceChecks.check(source);
    }

    private static void markdown(LessonSource lesson, ModuleSource source) {
        ParityChecks.check(lesson);
        FrontMatterChecks.check(lesson, source);
        for (Language language : Language.values()) {
            lesson.lines(language).forEach(EditorialChecks::words);
            QuotationChecks.check(lesson, language);
        }
    }

    private static void text(Passage passage) {
        words(passage);
        QuotationChecks.check(passage);
        Invisible.fault(passage.text()).ifPresent(message -> passage.fault("", message));
    }

    private static void words(Passage passage) {
        Typography.check(passage);
        Wording.check(passage);
    }
}
