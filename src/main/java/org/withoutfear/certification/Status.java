package org.withoutfear.certification;

/**
 * The standing of a requirement on a date. The order is the precedence: the first that matches wins.
 *
 * <p>Certified, renewal open, stands before paused: a certification that is valid is said to be valid.
 */
public enum Status {
    NOT_ASSIGNED,
    EXEMPT,
    CERTIFIED_RENEWAL_OPEN,
    CERTIFIED,
    PAUSED,
    REVOKED,
    EXPIRED_IN_GRACE,
    EXPIRED,
    OVERDUE,
    IN_PROGRESS,
    ASSIGNED
}
