package org.withoutfear.learning;

import java.io.Serializable;
import java.util.Set;
import org.withoutfear.shared.BilingualText;

/**
 * What an author answers somebody who contests a question.
 *
 * @param key the marks of the new right answer; empty unless it is rekeyed
 * @param reply why, in both languages; whoever was asked the question can read it when it is upheld
 */
public record ChallengeAnswer(Decision decision, Set<String> key, BilingualText reply) implements Serializable {

    /** Characters that a reply may have in one language. */
    public static final int LONGEST = 2000;
}
