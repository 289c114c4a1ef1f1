package org.withoutfear.certification.domain;

/** What a fact about a period says. */
public enum FactKind {
    OPENED,
    DUE_MOVED,
    STARTED,
    CERTIFIED,
    WINDOW_OPENED,
    REVOKED,
    /** The person is exempt, from the effective day until the day named. */
    EXEMPTED,
    /** The person is on leave, from the effective day until the day named. */
    PAUSED
}
