package org.withoutfear.policy;

/** What to do about a question of status. */
public enum Answer {
    /** Nothing is asked. */
    NO,
    /** The one question that the Register lists is asked. */
    YES,
    /** Nobody asks before the office named has said what its rules require. */
    CALL_FIRST,
    /** The Register listed a question, and its day has passed: nothing is asked. */
    ENDED
}
