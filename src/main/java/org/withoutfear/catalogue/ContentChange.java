package org.withoutfear.catalogue;

import java.io.Serializable;

/**
 * One difference between two versions of a module.
 *
 * @param name the slug, or the path of a file; a step comes after its scenario, as in {@code neighbour-tip/the-call}
 */
public record ContentChange(What what, Kind kind, String name) implements Serializable {

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
}
