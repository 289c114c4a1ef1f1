package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;

/**
 * What a question came to.
 *
 * @param answers how often it was answered
 * @param learners by how many
 * @param share of the points that were earned, between 0 and 1; null when withheld
 * @param discrimination the correlation, from -1 to 1, of what was earned on it with what was earned on the rest of the quiz; null
 *     when withheld, or when there is none, because one of them never varied
 * @param medianSeconds null when no time was measured
 * @param gap null when withheld, or when fewer than five learners read it in one of the languages
 * @param withheld why what comes of the points is not shown; null when it is
 */
public record ItemFigures(
        long answers,
        long learners,
        Double share,
        Double discrimination,
        Integer medianSeconds,
        LanguageGap gap,
        List<ItemFlag> flags,
        Withheld withheld)
        implements Serializable {

    /** Why the share, the discrimination and the gap are not shown. */
    public enum Withheld {
        /** The points are those of a ruling, and no more what the learners answered. */
        RULING,
        /** From the points one could work out how often an option was selected that is about too few learners. */
        FEW
    }
}
