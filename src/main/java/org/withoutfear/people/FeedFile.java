package org.withoutfear.people;

/** A file of an HR feed as it was sent. */
public record FeedFile(String name, byte[] content) {

    /** How large a file may be. */
    public static final int MOST_MEGABYTES = 20;

    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
}
