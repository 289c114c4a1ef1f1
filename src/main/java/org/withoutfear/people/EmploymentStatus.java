package org.withoutfear.people;

/** Whether a person works here today, as the HR feed says. */
public enum EmploymentStatus {
    ACTIVE,
    LEAVE,
    LEFT
}
