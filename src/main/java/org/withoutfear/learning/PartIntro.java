package org.withoutfear.learning;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/**
 * A scenario or the quiz, before it is begun.
 *
 * @param summary where, who, what is at stake; null for the quiz
 * @param passMark per cent
 * @param questions how many the quiz draws
 * @param retakeHours how long one waits after a failed assessment
 */
public record PartIntro(
        String moduleSlug,
        BilingualText moduleTitle,
        PartView part,
        BilingualText summary,
        int passMark,
        int questions,
        int retakeHours)
        implements Serializable {}
