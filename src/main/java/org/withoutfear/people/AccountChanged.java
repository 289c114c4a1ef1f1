package org.withoutfear.people;

/** What an account may do, or whether it may be entered, changed: its open sessions must look again. Fired in the transaction. */
public record AccountChanged(long personId) {}
