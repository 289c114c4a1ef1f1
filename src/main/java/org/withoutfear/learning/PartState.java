package org.withoutfear.learning;

/** Where a learner is with a part of a module. */
public enum PartState {
    TO_DO,
    UNDER_WAY,
    /** A failed assessment, and the time to wait is not over. */
    WAITING,
    /** A failed assessment that may be taken again. */
    AGAIN,
    /** A lesson that is left out by somebody who takes the assessments without it. */
    OPTIONAL,
    DONE
}
