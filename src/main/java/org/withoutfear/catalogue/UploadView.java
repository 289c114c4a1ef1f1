package org.withoutfear.catalogue;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/** A module that was sent, as it waits or as it ended. */
public record UploadView(
        long id,
        String slug,
        String version,
        BilingualText title,
        String fileName,
        Instant uploadedAt,
        long uploadedBy,
        Outcome outcome)
        implements Serializable {

    public enum Outcome {
        WAITING,
        PUBLISHED,
        DISCARDED
    }

    public boolean waiting() {
        return outcome == Outcome.WAITING;
    }
}
