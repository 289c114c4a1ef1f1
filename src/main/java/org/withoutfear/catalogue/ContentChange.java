package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * One difference between two versions of a module.
 *
 * @param name the slug, or the path of a file; a step comes after its scenario, as in {@code neighbour-tip/the-call}
 * @param passages of a changed text file, the lines that differ, from the first to the last; empty for everything else
 */
public record ContentChange(What what, Kind kind, String name, List<Passage> passages) implements Serializable {

    public enum What {
        LESSON,
        STEP,
        QUESTION,
        FILE
    }

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * Lines of a file that differ, between lines that are the same.
     *
     * @param line where they begin in the new file, counted from 1
     * @param before empty where lines were only added
     * @param after empty where lines were only taken away
     */
    public record Passage(int line, List<String> before, List<String> after) implements Serializable {

        /** The lines that were, as one text. */
        public String was() {
            return String.join("\n", before);
        }

        /** The lines that are, as one text. */
        public String is() {
            return String.join("\n", after);
        }
    }
}
