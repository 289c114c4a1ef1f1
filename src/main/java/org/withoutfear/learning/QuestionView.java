package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * A question of the quiz, to be answered. What is right is not in it.
 *
 * @param position counted from 1
 * @param multiple whether more than one option may be selected
 * @param revision the revision of the answer before the learner; 0 for none
 * @param answered for each question in order, whether it has an answer
 */
public record QuestionView(
        AttemptView attempt,
        int position,
        BilingualText text,
        boolean multiple,
        List<Option> options,
        int revision,
        List<Boolean> answered)
        implements Serializable {

    public record Option(String slug, BilingualText text, boolean selected) implements Serializable {}

    public int count() {
        return answered.size();
    }

    public boolean last() {
        return position == count();
    }
}
