package org.withoutfear.learning;

/** What an author decides on a question that somebody contests. */
public enum Decision {
    /** It stays as it is. */
    DECLINED,
    /** Nobody is asked it any more, and it counts as right for everybody who was. */
    WITHDRAWN,
    /** It has another right answer. */
    REKEYED;

    /** Whether the question does not stay as it is. */
    public boolean upheld() {
        return this != DECLINED;
    }
}
