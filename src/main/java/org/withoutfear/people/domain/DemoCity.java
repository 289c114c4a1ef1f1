package org.withoutfear.people.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.domain.feed.FeedDesk;
import org.withoutfear.people.domain.feed.RunStore;
import org.withoutfear.shared.Settings;

/** Loads the fictional city at the first start of a demonstration, through the importer that a real city uses. */
@Startup
@Singleton
@DependsOn("Migrator")
public class DemoCity {

    private static final String FOLDER = "/demo/bellerive/";

    @Inject
    private Settings settings;

    @Inject
    private FeedDesk desk;

    @Inject
    private RunStore runs;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void load() {
        if (settings.demo() && runs.runs(1, 1).total() == 0) {
            List<FeedFile> files =
                    Arrays.stream(FeedKind.values()).map(DemoCity::file).toList();
            desk.apply(desk.check(files, FeedSettings.USUAL, null), null);
        }
    }

    private static FeedFile file(FeedKind kind) {
        try (InputStream content = DemoCity.class.getResourceAsStream(FOLDER + kind.fileName())) {
            return new FeedFile(kind.fileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
