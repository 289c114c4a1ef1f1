package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.Question.Document;
import org.withoutfear.catalogue.Question.Type;
import org.withoutfear.shared.BilingualText;

/**
 * A question of the quiz, to be answered. What is right is not in it.
 *
 * @param position counted from 1
 * @param document what is marked; null but for {@link Type#MARK}
 * @param options what is selected; empty where things are placed
 * @param placings what is placed; empty where options are selected
 * @param revision the revision of the answer before the learner; 0 for none
 * @param answered for each question in order, whether it has a complete answer
 * @param time the time that is left; null when there is no limit
 */
public record QuestionView(
        AttemptView attempt,
        int position,
        Type type,
        BilingualText text,
        Document document,
        List<Option> options,
        List<Placing> placings,
        int revision,
        List<Boolean> answered,
        TimeView time)
        implements Serializable {

    /** @param mark what the answer holds when this is chosen */
    public record Option(String mark, BilingualText text, boolean selected) implements Serializable {}

    /** Something to give its place in an order, or its counterpart. */
    public record Placing(String slug, BilingualText text, List<Option> places) implements Serializable {}

    public int count() {
        return answered.size();
    }

    public boolean last() {
        return position == count();
    }

    /** Whether one option only may be selected. */
    public boolean single() {
        return type == Type.SINGLE;
    }

    public boolean complete() {
        return answered.get(position - 1);
    }
}
