package org.withoutfear.learning;

/** How an attempt stands. Practice is never passed or failed. */
public enum Outcome {
    OPEN,
    PASSED,
    FAILED,
    PRACTISED,
    /** Given up because the learner began the module anew. */
    LEFT
}
