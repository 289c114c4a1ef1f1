package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;

/**
 * What a question came to.
 *
 * @param answers how often it was answered
 * @param learners by how many
 * @param share of the points that were earned, between 0 and 1
 * @param discrimination the correlation, from -1 to 1, of what was earned on it with what was earned on the rest of the quiz; null
 *     when there is none, because one of them never varied
 * @param medianSeconds null when no time was measured
 * @param gap null when fewer than five learners read it in one of the languages
 */
public record ItemFigures(
        long answers,
        long learners,
        double share,
        Double discrimination,
        Integer medianSeconds,
        LanguageGap gap,
        List<ItemFlag> flags)
        implements Serializable {}
