package org.withoutfear.people;

import java.io.Serializable;

/**
 * How a feed is to be understood.
 *
 * @param full whether the file lists everybody; else it is a delta
 * @param blankErases whether an empty cell erases what is known; else it keeps it
 * @param deactivateMissing whether people missing from a full feed are set to left; else they are only reported
 * @param stopShare the run stops when more than this share of the people would leave or move, per cent
 */
public record FeedSettings(boolean full, boolean blankErases, boolean deactivateMissing, int stopShare)
        implements Serializable {

    public static final FeedSettings USUAL = new FeedSettings(true, true, false, 5);
}
