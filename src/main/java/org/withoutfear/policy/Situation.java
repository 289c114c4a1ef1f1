package org.withoutfear.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * Somebody stands at the counter, and it is not clear whether to ask about status.
 *
 * @param situation its slug, unique in its service
 * @param answer what to do while the Register's entry, if any, is listed: never {@link Answer#ENDED}
 * @param because the reason, as one or two sentences
 * @param clauses the clauses of the Policy it rests on, the first first
 * @param say words to read aloud; empty only where the Register's words are said
 * @param record what to write down
 * @param leaveOut what not to write down
 * @param register the slug of the Register's entry it depends on; null when there is none
 * @param law the law that bears on it besides the Register's; may be null
 */
public record Situation(
        String situation,
        BilingualText title,
        Answer answer,
        BilingualText because,
        List<String> clauses,
        List<BilingualText> say,
        BilingualText record,
        BilingualText leaveOut,
        Office call,
        String register,
        BilingualText law)
        implements Serializable {

    /**
     * The answer of a day: what depended on an entry counts no more once the entry has ended.
     *
     * @param entry the Register's entry it depends on; null when there is none
     */
    public Answer answerOn(LocalDate day, RegisterEntry entry) {
        boolean depends = entry != null && answer != Answer.NO;
        return depends && !entry.listedOn(day) ? Answer.ENDED : answer;
    }
}
