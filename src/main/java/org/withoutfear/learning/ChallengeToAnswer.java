package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.withoutfear.catalogue.Question;
import org.withoutfear.policy.Clause;
import org.withoutfear.shared.BilingualText;

/**
 * A question somebody contests, with all that its author needs to answer.
 *
 * @param key the marks of the answer that is right today
 * @param rearranged the arrangement that is right since a ruling, in words; empty while that of the file stands, and where nothing
 *     is arranged
 * @param controls the question as it is answered, with the right answer chosen: to choose another
 * @param reply what was answered; null while it is open
 * @param ruling the last ruling on the question; null when there is none
 */
public record ChallengeToAnswer(
        ChallengeLine line,
        String moduleSlug,
        Question question,
        Set<String> key,
        List<BilingualText> rearranged,
        QuestionView controls,
        List<Clause> clauses,
        BilingualText lesson,
        BilingualText reply,
        RulingView ruling)
        implements Serializable {

    public boolean open() {
        return line.decision() == null;
    }
}
