package org.withoutfear.people;

/** A file of an HR feed as it was sent. */
public record FeedFile(String name, byte[] content) {}
