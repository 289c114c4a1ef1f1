package org.withoutfear.catalogue.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.ContentChange;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.UploadResult;
import org.withoutfear.catalogue.UploadView;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Trail;

/**
 * Takes a module in as a zip, checks it as the build does, keeps it until somebody decides, and publishes or discards it. What is
 * refused or faulty leaves nothing behind.
 */
@ApplicationScoped
public class UploadDesk {

    private static final int MOST_WAITING = 20;
    private static final int LONGEST_REASON = 500;

    /** Published is published: a slip in the year would stand for ever. */
    private static final int MOST_MONTHS_AHEAD = 12;

    @Inject
    private UploadStore uploads;

    @Inject
    private PublishedVersions published;

    @Inject
    private Library library;

    @Inject
    private Policies policies;

    @Inject
    private CityClock clock;

    @Inject
    private Trail trail;

    private final ReadUploads read = new ReadUploads();

    /**
     * Checks a zip and keeps it when it is whole.
     *
     * @throws Rejected when it is no module at all, or too many uploads wait
     */
    public UploadResult receive(String fileName, byte[] zip, long by) {
        ModuleFiles files = ModuleZip.read(zip);
        ModuleReader reader = reader();
        Optional<TrainingModule> module = reader.readToPublish(files);
        List<Fault> faults = new ArrayList<>(reader.faults());
        module.flatMap(read -> objection(read, files)).ifPresent(faults::add);
        if (module.isEmpty() || !faults.isEmpty()) {
            return new UploadResult(null, faults);
        }
        if (uploads.waiting().size() >= MOST_WAITING) {
            throw new Rejected("catalogue.upload.tooMany", MOST_WAITING);
        }
        long id = uploads.add(module.get(), files, fileName, clock.instant(), by);
        trail.record(Act.by(by, "catalogue.upload.received", PublishedVersions.subject(module.get())));
        return new UploadResult(id, List.of());
    }

    private ModuleReader reader() {
        return new ModuleReader(List.of(policies.inForce()));
    }

    /** Why this number cannot be published. */
    private Optional<Fault> objection(TrainingModule module, ModuleFiles files) {
        String number = module.version();
        Optional<String> inForce = library.publishedInForce(module.slug()).map(TrainingModule::version);
        String why = null;
        if (module.draft()) {
            why = "\"version\" ends in -draft; take that off to publish it";
        } else if (published.hash(module.slug(), number).isPresent()) {
            why = "version " + number + " was published already; raise \"version\"";
        } else if (module.jobAid() == null) {
            why = PublishedVersions.refusal(module, Optional.empty(), "").orElseThrow();
        } else if (inForce.filter(now -> PublishedVersion.BY_NUMBER.compare(number, now) < 0)
                .isPresent()) {
            why = "version " + number + " is lower than the one in force, " + inForce.get() + "; raise \"version\"";
        }
        return Optional.ofNullable(why).map(files::versionFault);
    }

    public List<UploadView> waiting() {
        return uploads.waiting();
    }

    public UploadView find(long id) {
        return uploads.find(id);
    }

    /**
     * The module that waits.
     *
     * @throws NotFound when it waits no longer
     */
    public TrainingModule module(long id) {
        UploadView upload = uploads.find(id);
        if (!upload.waiting()) {
            read.forget(id); // decided on here or by another node
            throw new NotFound("upload " + id + " waits no longer");
        }
        return read.get(
                id,
                policies.inForce().version(),
                () -> reader().read(files(upload)).orElseThrow(() -> new NotFound("module of upload " + id)));
    }

    /** A picture of an upload that waits. */
    public Optional<byte[]> picture(String hash) {
        return uploads.picture(hash);
    }

    private ModuleFiles files(UploadView upload) {
        return uploads.files(upload).orElseThrow(() -> new NotFound("files of upload " + upload.id()));
    }

    /** What would change against the version in force; nothing when there is none yet. */
    public List<ContentChange> changes(long id) {
        UploadView upload = uploads.find(id);
        Optional<TrainingModule> before = library.publishedInForce(upload.slug());
        if (before.isEmpty()) {
            return List.of();
        }
        ModuleFiles kept =
                published.files(upload.slug(), before.get().version()).orElseThrow();
        return Comparison.of(before.get(), kept, module(id), files(upload));
    }

    /** The published versions of a module whose day is still to come, the earliest first. */
    public List<PublishedVersion> toCome(String slug) {
        LocalDate today = clock.today();
        return published.of(slug).stream()
                .filter(version -> !version.effective(today))
                .sorted(Comparator.comparing(PublishedVersion::effectiveOn))
                .toList();
    }

    /**
     * Publishes an upload, once: from the day on it is the version in force.
     *
     * @throws Rejected when the reason is missing, the day is past or too far ahead, or it can no longer be published
     */
    public void publish(long id, String reason, LocalDate effectiveOn, long by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejected("catalogue.upload.reasonMissing", LONGEST_REASON);
        }
        if (effectiveOn == null || effectiveOn.isBefore(clock.today())) {
            throw new Rejected("catalogue.upload.dayPast");
        }
        if (effectiveOn.isAfter(clock.today().plusMonths(MOST_MONTHS_AHEAD))) {
            throw new Rejected("catalogue.upload.dayTooFar", MOST_MONTHS_AHEAD);
        }
        UploadView upload = open(id);
        ModuleFiles files = files(upload);
        TrainingModule module = reader().readToPublish(files)
                .filter(read -> objection(read, files).isEmpty())
                .orElseThrow(() -> new Rejected("catalogue.upload.notAnyMore"));
        published.publish(module, files, effectiveOn, reason.strip(), by);
        close(id, UploadView.Outcome.PUBLISHED);
    }

    /** Closes an upload; nothing of it is kept but that it was there. */
    public void discard(long id, long by) {
        UploadView upload = open(id);
        close(id, UploadView.Outcome.DISCARDED);
        trail.record(Act.by(by, "catalogue.upload.discarded", "module:" + upload.slug() + " " + upload.version()));
    }

    private void close(long id, UploadView.Outcome outcome) {
        uploads.close(id, outcome, clock.instant());
        read.forget(id);
    }

    private UploadView open(long id) {
        UploadView upload = uploads.lock(id);
        if (!upload.waiting()) {
            throw new Rejected("catalogue.upload.closed");
        }
        return upload;
    }
}
