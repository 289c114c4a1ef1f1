package org.withoutfear.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.withoutfear.catalogue.TrainingModule;

/**
 * The uploads that were looked at last, as they were read: whoever looks a module through asks for it page by page. The files of an
 * upload never change; whether it still waits, the database says each time.
 */
final class ReadUploads {

    static final int MOST = 4;

    private record Reading(long upload, String policy) {}

    private final Map<Reading, TrainingModule> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /**
     * The module of an upload.
     *
     * @param policy the version of the Policy it is read against
     * @param reading reads it when it is not kept
     */
    synchronized TrainingModule get(long upload, String policy, Supplier<TrainingModule> reading) {
        TrainingModule module = kept.computeIfAbsent(new Reading(upload, policy), any -> reading.get());
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return module;
    }

    synchronized void forget(long upload) {
        kept.keySet().removeIf(reading -> reading.upload() == upload);
    }
}
