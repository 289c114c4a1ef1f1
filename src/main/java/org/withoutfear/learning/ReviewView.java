package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/** The whole quiz before it is submitted. */
public record ReviewView(AttemptView attempt, List<Line> lines) implements Serializable {

    /** A question and what was selected; nothing selected: not answered yet. */
    public record Line(int position, BilingualText text, List<BilingualText> selected) implements Serializable {
        public boolean answered() {
            return !selected.isEmpty();
        }
    }

    /** The questions without an answer. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.answered()).toList();
    }
}
