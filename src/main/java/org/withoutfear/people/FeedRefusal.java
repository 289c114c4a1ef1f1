package org.withoutfear.people;

import java.io.Serializable;
import java.util.List;

/**
 * Something in a feed that cannot be taken, said so that somebody in HR can mend it.
 *
 * @param line counted from 1, the header included; 0 when the whole file is meant
 * @param column the name of the column; null when the whole line is meant
 * @param error whether it stops the run; else a warning
 * @param key the sentence in the bundle
 * @param values what is set into it
 */
public record FeedRefusal(String file, int line, String column, boolean error, String key, List<String> values)
        implements Serializable {}
