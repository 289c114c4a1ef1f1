package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.TrainingModule;

/** An upload is read once while somebody looks at it, and few are kept. */
class ReadUploadsTest {

    private static final TrainingModule MODULE = new ModuleReader(ContentTest.policies())
            .read(ModuleFiles.of(Path.of("modules", "foundations")))
            .orElseThrow();

    private final ReadUploads read = new ReadUploads();
    private int readings;

    private TrainingModule get(long upload, String policy) {
        return read.get(upload, policy, () -> {
            readings++;
            return MODULE;
        });
    }

    @Test
    void anUploadIsReadOnceAgainstAPolicy() {
        assertSame(get(1, "1.0.0"), get(1, "1.0.0"));
        assertEquals(1, readings);
        get(1, "1.1.0");
        get(2, "1.0.0");
        assertEquals(3, readings);
    }

    @Test
    void whatWasDecidedOnIsForgotten() {
        get(1, "1.0.0");
        get(2, "1.0.0");
        read.forget(1);
        get(2, "1.0.0");
        assertEquals(2, readings);
        get(1, "1.0.0");
        assertEquals(3, readings);
    }

    @Test
    void onlyTheLastFewAreKept() {
        for (int upload = 1; upload <= ReadUploads.MOST + 1; upload++) {
            get(upload, "1.0.0");
            get(1, "1.0.0");
        }
        assertEquals(ReadUploads.MOST + 1, readings, "the one that is looked at all the time stays");
        get(2, "1.0.0");
        assertEquals(ReadUploads.MOST + 2, readings, "the one that was looked at longest ago is gone");
    }
}
