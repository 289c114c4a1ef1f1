package org.withoutfear.learning;

/** Why an author should look at a question again. */
public enum ItemFlag {
    /** At least so many per cent of the points were earned. */
    TOO_EASY(95),
    /** At most so many per cent of the points were earned. */
    TOO_HARD(40),
    /** Its correlation with the rest of the quiz is lower, in hundredths. */
    DOES_NOT_DISCRIMINATE(15),
    /** Passed so many points of a per cent more often in one language, and hardly by chance. */
    LANGUAGE_GAP(10);

    /** Answers from which on a question is flagged; fewer say too little. */
    public static final int LEAST_ANSWERS = 30;

    private final int threshold;

    ItemFlag(int threshold) {
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }
}
