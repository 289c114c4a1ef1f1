package org.withoutfear.learning.domain;

import java.util.ArrayList;
import java.util.List;
import org.withoutfear.learning.ItemFlag;
import org.withoutfear.learning.LanguageGap;

/** Decides what an author should look at again. */
final class ItemFlags {

    private ItemFlags() {}

    /** @param gap null when it is not known */
    static List<ItemFlag> of(ItemStore.Figures figures, LanguageGap gap) {
        List<ItemFlag> flags = new ArrayList<>();
        if (figures.answers() < ItemFlag.LEAST_ANSWERS) {
            return flags;
        }
        if (figures.share() * 100 >= ItemFlag.TOO_EASY.threshold()) {
            flags.add(ItemFlag.TOO_EASY);
        }
        if (figures.share() * 100 <= ItemFlag.TOO_HARD.threshold()) {
            flags.add(ItemFlag.TOO_HARD);
        }
        Double discrimination = figures.discrimination();
        if (discrimination != null && discrimination * 100 < ItemFlag.DOES_NOT_DISCRIMINATE.threshold()) {
            flags.add(ItemFlag.DOES_NOT_DISCRIMINATE);
        }
        if (gap != null && gap.certain() && Math.abs(gap.difference()) * 100 >= ItemFlag.LANGUAGE_GAP.threshold()) {
            flags.add(ItemFlag.LANGUAGE_GAP);
        }
        return flags;
    }
}
