package org.withoutfear.policy;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody at a counter is told today.
 *
 * @param answer the answer of today: {@link Answer#ENDED} where it depended on an entry whose day has passed
 * @param entry the Register's entry it depends on; null when there is none
 * @param clauses as they stand in the Policy in force: those of the situation, or, where its entry has ended, those that forbid to ask
 */
public record Guidance(
        CityService service, Situation situation, Answer answer, RegisterEntry entry, List<Clause> clauses)
        implements Serializable {

    /** Whether a question may be put today, after the words that come before it. */
    public boolean yes() {
        return answer == Answer.YES;
    }

    public boolean ended() {
        return answer == Answer.ENDED;
    }

    /** Whether the entry's own words, such as its exceptions, bear on the answer: not under a plain No, and not once it has ended. */
    public boolean restsOnEntry() {
        return entry != null && (yes() || answer == Answer.CALL_FIRST);
    }

    /** Whether a law is cited, so that counsel has to review it before use. */
    public boolean citesLaw() {
        return entry != null || situation.law() != null;
    }
}
