package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.shared.BilingualText;

/**
 * A scenario or the quiz, before it is begun.
 *
 * @param summary where, who, what is at stake; null for the quiz
 * @param roles in whose place the scenario can be practised; empty when it is the same for everybody
 * @param ownRole the one in which the learner is assessed; null likewise
 * @param passMark per cent
 * @param questions how many the quiz draws
 * @param criticalQuestions how many of them must be right, whatever the score
 * @param timeLimit the minutes this learner has for a quiz that begins now; 0 for as long as one likes
 * @param time what the open attempt leaves; null when none is open, or it has no limit
 * @param retakeHours how long one waits after a failed assessment
 * @param draft whether it is of a draft, and so may be taken again although it is passed
 */
public record PartIntro(
        String moduleSlug,
        BilingualText moduleTitle,
        PartView part,
        BilingualText summary,
        List<Scenario.Role> roles,
        String ownRole,
        int passMark,
        int questions,
        int criticalQuestions,
        int timeLimit,
        TimeView time,
        int retakeHours,
        boolean draft)
        implements Serializable {

    /** Whether a time would begin to run; an attempt that is open has its own. */
    public boolean toBeTimed() {
        return timeLimit > 0 && part.state() != PartState.UNDER_WAY;
    }
}
