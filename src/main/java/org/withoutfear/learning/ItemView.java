package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.catalogue.Question;
import org.withoutfear.shared.BilingualText;

/**
 * A question of the bank, as its author sees how it fared.
 *
 * @param figures null when fewer than five learners answered it
 * @param ruling that it was withdrawn or given another key; null when it stands
 * @param options empty then too; for what is put in order or matched, a single line without a text: the arrangements that were right
 */
public record ItemView(
        String slug,
        Question.Type type,
        BilingualText text,
        List<String> clauses,
        ItemFigures figures,
        List<OptionCount> options,
        RulingView ruling)
        implements Serializable {

    /**
     * How often an option was selected.
     *
     * @param answers null when it is not shown, because it is about fewer than five learners or would tell of such a number
     */
    public record OptionCount(BilingualText text, boolean correct, Long answers) implements Serializable {}

    public boolean flagged() {
        return figures != null && !figures.flags().isEmpty();
    }
}
