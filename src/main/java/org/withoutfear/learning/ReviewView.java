package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/** The whole quiz before it is submitted. {@code time}: what is left of it; null when there is no limit. */
public record ReviewView(AttemptView attempt, List<Line> lines, TimeView time) implements Serializable {

    /** A question and what was answered. {@code answered}: nothing is left open in it. */
    public record Line(int position, BilingualText text, List<BilingualText> given, boolean answered)
            implements Serializable {}

    /** The questions without a complete answer. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.answered()).toList();
    }
}
