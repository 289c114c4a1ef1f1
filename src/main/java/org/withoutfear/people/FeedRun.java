package org.withoutfear.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run of the importer, kept for ever.
 *
 * @param number counted from 1 in the order in which they were sent, as people speak of it
 * @param byPersonId who sent it; null for the system
 * @param hash SHA-256 over the files
 * @param missing people in the system who are not in a full feed; none of a partial one
 * @param missingLeave whether those are set to left; else they are only reported
 * @param others units, jobs, locations and further assignments that are new, changed or ended
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
        int missing,
        boolean missingLeave,
        int others)
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
        DISCARDED,
        /** The city changed before it was applied; another run shows what the same files would do now. */
        OUTDATED
    }

    /** How many people, units, jobs, locations and assignments it changes. */
    public int differences() {
        return created + moved + changed + leaving + (missingLeave ? missing : 0) + others;
    }

    /** What becomes of those who are not in the files, as the end of the key of its sentence. */
    public String absent() {
        return !full ? "partial" : missingLeave ? "leave" : "reported";
    }
}
