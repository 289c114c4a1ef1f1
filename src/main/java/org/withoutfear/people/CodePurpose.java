package org.withoutfear.people;

/** What a one-time code lets its holder do: choose a password, or become the first administrator. */
public enum CodePurpose {
    ACTIVATION,
    FORGOTTEN_PASSWORD,
    FIRST_ADMINISTRATOR
}
