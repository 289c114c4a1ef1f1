package org.withoutfear.people;

/** What a one-time code lets its holder do: in each case, choose a password. */
public enum CodePurpose {
    ACTIVATION,
    FORGOTTEN_PASSWORD
}
