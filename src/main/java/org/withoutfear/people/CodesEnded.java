package org.withoutfear.people;

/** None of the person's one-time codes can be used any more: one was used, newer ones follow, or the account was closed. */
public record CodesEnded(long personId) {}
