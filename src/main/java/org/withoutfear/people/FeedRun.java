package org.withoutfear.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run of the importer, kept for ever.
 *
 * @param number counted from 1 in the order in which they were sent, as people speak of it
 * @param byPersonId who sent it; null for the system
 * @param hash SHA-256 over the files
 * @param missing people in the system who are not in a full feed
 */
public record FeedRun(
        long id,
        long number,
        Instant startedAt,
        Instant finishedAt,
        Long byPersonId,
        String files,
        String hash,
        boolean full,
        Outcome outcome,
        int rows,
        int created,
        int moved,
        int changed,
        int leaving,
        int same,
        int missing)
        implements Serializable {

    /** How a run stands or ended. */
    public enum Outcome {
        /** Checked; nothing is applied yet. */
        CHECKED,
        /** Refused: nothing was or will be applied. */
        REFUSED,
        /** More people would leave or move than the set share. */
        STOPPED,
        APPLIED,
        DISCARDED
    }

    public int differences() {
        return created + moved + changed + leaving;
    }
}
