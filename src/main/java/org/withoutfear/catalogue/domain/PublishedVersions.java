package org.withoutfear.catalogue.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.VersionPublished;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Trail;

/**
 * The versions that were published, by whichever node. The list is short and kept in memory; it is read again after a publication
 * here, and at most every thirty seconds for those elsewhere.
 */
@ApplicationScoped
@PermitAll
public class PublishedVersions {

    private static final int SECONDS = 30;

    @Inject
    private VersionStore store;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    @Inject
    private Event<VersionPublished> announced;

    private final Pace pace = new Pace(SECONDS);
    private volatile Map<String, List<PublishedVersion>> known;

    private Map<String, List<PublishedVersion>> known() {
        Map<String, List<PublishedVersion>> now = known;
        if (pace.due() || now == null) {
            now = store.all().stream().collect(Collectors.groupingBy(PublishedVersion::slug));
            known = now;
        }
        return now;
    }

    public void published(@Observes(during = TransactionPhase.AFTER_COMPLETION) VersionPublished event) {
        known = null;
    }

    public Set<String> slugs() {
        return known().keySet();
    }

    /** The versions of a module in the order of their publication; none when it was never published. */
    public List<PublishedVersion> of(String slug) {
        return known().getOrDefault(slug, List.of());
    }

    public List<String> numbers(String slug) {
        return of(slug).stream().map(PublishedVersion::version).toList();
    }

    /**
     * Publishes a version from the folder if it is new.
     *
     * @throws Rejected when another node published it at this moment; then it is there
     * @return why it is refused; empty when all is well
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> publish(TrainingModule module, ModuleFiles files) {
        Optional<String> hash = hash(module.slug(), module.version());
        Optional<String> refusal = refusal(module, hash, files.hash());
        if (hash.isPresent() || refusal.isPresent()) {
            return refusal;
        }
        PublishedVersion version = new PublishedVersion(
                module.slug(),
                module.version(),
                module.policyVersion(),
                module.title(),
                clock.instant(),
                null,
                null,
                null);
        add(version, module, files);
        trail.record(
                new Act(null, "catalogue.version.published", subject(module), null, null, "SHA-256 " + files.hash()));
        return Optional.empty();
    }

    /**
     * Why a version may not be published.
     *
     * @param published the hash it was published with; empty when it is new
     */
    static Optional<String> refusal(TrainingModule module, Optional<String> published, String hash) {
        if (published.isPresent() && !published.get().equals(hash)) {
            return Optional.of("version " + module.version()
                    + " was published with other content; raise \"version\" when you change a word");
        }
        return published.isEmpty() && module.jobAid() == null
                ? Optional.of("a new version has its job aid: add job-aid.en.md and job-aid.fr.md")
                : Optional.empty();
    }

    /** Whether these very files were published: then nothing more is asked of them than on that day. */
    boolean holds(ModuleFiles files) {
        return store.holds(files.slug(), files.hash());
    }

    /** Publishes what an author sent, in the caller's transaction. */
    void publish(TrainingModule module, ModuleFiles files, LocalDate effectiveOn, String reason, long by) {
        PublishedVersion version = new PublishedVersion(
                module.slug(),
                module.version(),
                module.policyVersion(),
                module.title(),
                clock.instant(),
                effectiveOn,
                by,
                reason);
        add(version, module, files);
        trail.record(
                new Act(by, "catalogue.version.published", subject(module), reason, null, "effective " + effectiveOn));
    }

    /** Adds a version, and says so. */
    private void add(PublishedVersion version, TrainingModule module, ModuleFiles files) {
        store.insert(version, module.minutes(), files);
        known = null;
        announced.fire(new VersionPublished(module.slug(), module.version()));
    }

    static String subject(TrainingModule module) {
        return "module:" + module.slug() + " " + module.version();
    }

    Optional<String> hash(String slug, String version) {
        return store.hash(slug, version);
    }

    /** The version of the Policy that a published version teaches. */
    public String policyVersion(String slug, String version) {
        return find(slug, version)
                .or(() -> {
                    known = null; // another node published it since
                    return find(slug, version);
                })
                .map(PublishedVersion::policyVersion)
                .orElseThrow();
    }

    private Optional<PublishedVersion> find(String slug, String version) {
        return of(slug).stream().filter(one -> one.version().equals(version)).findFirst();
    }

    Optional<ModuleFiles> files(String slug, String version) {
        return store.files(slug, version);
    }

    Optional<byte[]> picture(String hash) {
        return store.picture(hash);
    }
}
