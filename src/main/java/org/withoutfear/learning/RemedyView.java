package org.withoutfear.learning;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.policy.Duty;
import org.withoutfear.shared.BilingualText;

/**
 * What helps after three failed attempts: lessons to reread before the next one. For the learner alone.
 *
 * @param duty the duty that was hardest in the last attempt; the next one asks more about it
 */
public record RemedyView(Duty duty, List<Line> lessons) implements Serializable {

    public record Line(String slug, BilingualText title, int minutes, boolean reread) implements Serializable {}

    /** Whether a lesson is among those still to be reread. */
    public boolean awaits(String lesson) {
        return lessons.stream().anyMatch(line -> line.slug().equals(lesson) && !line.reread());
    }

    /** Whether every lesson was reread since. */
    public boolean done() {
        return lessons.stream().allMatch(Line::reread);
    }
}
