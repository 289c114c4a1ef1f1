package org.withoutfear.catalogue.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Settings;

/**
 * The modules, kept in memory. The folder is read once when the server starts: a new version is published then, for ever; a faulty
 * module is refused whole and the others go on. Which version is in force, the published versions say, wherever they came from.
 *
 * <p>In development the folder is looked at again at each request, and what was saved since is shown as a draft.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Policies policies;

    @Inject
    private PublishedVersions published;

    @Inject
    private CityClock clock;

    private final Map<String, Optional<TrainingModule>> versions = new ConcurrentHashMap<>();
    private final Map<String, Written> drafts = new ConcurrentHashMap<>();
    private final Map<String, List<String>> numbers = new ConcurrentHashMap<>();
    private final Map<String, List<Fault>> faults = new ConcurrentHashMap<>();
    private ModuleFolders folders;

    /** A draft, with the files it was read from. */
    private record Written(TrainingModule module, ModuleFiles files) {}

    @PostConstruct
    void read() {
        long begin = System.nanoTime();
        folders = new ModuleFolders(settings.modules());
        folders.changed().forEach(slug -> take(slug, true));
        faults().forEach(fault -> LOG.warning("Refused " + fault));
        long lasted = (System.nanoTime() - begin) / 1_000_000;
        LOG.info("Modules: " + slugs() + ", faults: " + faults().size() + ", read in " + lasted + " ms");
    }

    /**
     * In development, takes in what was saved or published since the last look; where nothing was, no file is read. Meant for the
     * beginning of a request, so that all of a page is of one reading.
     */
    public void lookAgain() {
        if (settings.development()) {
            synchronized (folders) {
                Set<String> changed = folders.changed();
                drafts.keySet().stream().filter(this::wasPublished).forEach(changed::add);
                changed.forEach(slug -> take(slug, false));
            }
        }
    }

    /** Whether a version was published since the last look: a draft then has another number, or is none any more. */
    private boolean wasPublished(String slug) {
        List<String> before = numbers.put(slug, published.numbers(slug));
        return before != null && !before.equals(numbers.get(slug));
    }

    /** Whatever goes wrong in reading one module is a fault of that module, and the others go on. */
    private void take(String slug, boolean starting) {
        try {
            folders.files(slug).ifPresentOrElse(files -> take(files, starting), () -> leave(slug));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The module " + slug + " cannot be read", e);
            String why = "cannot be read: " + e.getMessage()
                    + "; save it again, and tell whoever runs the server if this stays";
            faults.put(slug, List.of(new Fault(slug + "/module.yaml", 0, why)));
        }
    }

    private void leave(String slug) {
        drafts.remove(slug);
        faults.remove(slug);
    }

    /**
     * Takes in what a folder holds. What was published before is asked nothing more, and read when somebody first wants it. In
     * development, a draft is shown with its faults as soon as it can be read.
     */
    private void take(ModuleFiles files, boolean starting) {
        if (published.holds(files)) {
            leave(files.slug());
            return;
        }
        ModuleReader reader = new ModuleReader(List.of(policies.inForce()));
        Optional<TrainingModule> whole = reader.readToPublish(files);
        List<Fault> found = new ArrayList<>(reader.faults());
        whole.flatMap(read -> place(read, files, starting)).ifPresent(found::add);
        if (whole.isEmpty() && settings.development()) {
            new ModuleReader(List.of(policies.inForce())).read(files).ifPresent(read -> draft(read, files));
        }
        faults.put(files.slug(), List.copyOf(found));
    }

    /** Publishes what was read, or keeps it as a draft; gives back why it is refused. */
    private Optional<Fault> place(TrainingModule module, ModuleFiles files, boolean starting) {
        boolean taken = published.hash(module.slug(), module.version()).isPresent();
        if (settings.development() && (module.draft() || taken || !starting)) {
            draft(module, files);
            return Optional.empty();
        }
        drafts.remove(module.slug());
        if (module.draft()) {
            return Optional.empty();
        }
        Optional<Fault> refusal = publish(module, files).map(files::versionFault);
        if (refusal.isEmpty()) {
            versions.put(key(module.slug(), module.version()), Optional.of(module));
        }
        return refusal;
    }

    private void draft(TrainingModule module, ModuleFiles files) {
        drafts.put(module.slug(), new Written(Drafts.of(module, published.numbers(module.slug())), files));
    }

    private Optional<String> publish(TrainingModule module, ModuleFiles files) {
        try {
            return published.publish(module, files);
        } catch (Rejected anotherNodeWasFirst) {
            return published.publish(module, files);
        }
    }

    private Set<String> slugs() {
        Set<String> slugs = new HashSet<>(published.slugs());
        slugs.addAll(drafts.keySet());
        return slugs;
    }

    /** The versions in force today, by title; in development, drafts in their place. */
    public List<TrainingModule> current() {
        return slugs().stream()
                .map(this::inForce)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(module -> module.title().en()))
                .toList();
    }

    public Optional<TrainingModule> current(String slug) {
        return slug == null ? Optional.empty() : inForce(slug);
    }

    private Optional<TrainingModule> inForce(String slug) {
        Written draft = drafts.get(slug);
        return draft != null ? Optional.of(draft.module()) : publishedInForce(slug);
    }

    /** The highest of the published versions whose day has come and that can be read. */
    public Optional<TrainingModule> publishedInForce(String slug) {
        return published.of(slug).stream()
                .filter(version -> version.effective(clock.today()))
                .sorted(Comparator.comparing(PublishedVersion::version, PublishedVersion.BY_NUMBER.reversed()))
                .map(version -> publishedVersion(slug, version.version()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A version that is or was published, or the draft of this name. */
    public Optional<TrainingModule> version(String slug, String version) {
        Written draft = drafts.get(slug);
        return draft != null && draft.module().version().equals(version)
                ? Optional.of(draft.module())
                : publishedVersion(slug, version);
    }

    /** What a published version is called, which is known without reading it. */
    public Optional<BilingualText> title(String slug, String version) {
        return published.of(slug).stream()
                .filter(one -> one.version().equals(version))
                .map(PublishedVersion::title)
                .findFirst()
                .or(() -> version(slug, version).map(TrainingModule::title));
    }

    /** An older version, and one another node published, is read from what was kept when it was published. */
    private Optional<TrainingModule> publishedVersion(String slug, String version) {
        String key = key(slug, version);
        Optional<TrainingModule> known = versions.get(key);
        if (known == null) {
            Optional<ModuleFiles> files = published.files(slug, version);
            if (files.isEmpty()) {
                return Optional.empty();
            }
            known = files.flatMap(kept -> reader(slug, version).read(kept));
            if (known.isEmpty()) {
                LOG.warning("The published version " + key + " cannot be read");
            }
            versions.put(key, known);
        }
        return known;
    }

    private ModuleReader reader(String slug, String version) {
        return new ModuleReader(List.of(policies.version(published.policyVersion(slug, version))));
    }

    private static String key(String slug, String version) {
        return slug + " " + version;
    }

    /** A picture of a published version, or of a draft that is shown. */
    public Optional<byte[]> picture(String hash) {
        return drafts.values().stream()
                .flatMap(draft -> draft.files().media().values().stream())
                .filter(content -> ModuleFiles.hash(content).equals(hash))
                .findFirst()
                .or(() -> published.picture(hash));
    }

    /** What the last reading refused, and why. */
    public List<Fault> faults() {
        return faults.values().stream().flatMap(List::stream).sorted().toList();
    }
}
