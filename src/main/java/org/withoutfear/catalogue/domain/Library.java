package org.withoutfear.catalogue.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Settings;

/**
 * The modules, read once when the server starts and kept in memory. A new version is published then, for ever; a faulty module is
 * refused whole and the others go on.
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

    private final Map<String, TrainingModule> current = new ConcurrentHashMap<>();
    private final Map<String, TrainingModule> versions = new ConcurrentHashMap<>();
    private List<Fault> faults = List.of();

    @PostConstruct
    void read() {
        ModuleReader reader = new ModuleReader(List.of(policies.inForce()));
        List<Fault> refused = new ArrayList<>();
        for (Path folder : folders()) {
            ModuleFiles files = ModuleFiles.of(folder);
            read(files, reader).ifPresent(module -> take(module, files, refused));
        }
        refused.addAll(reader.faults());
        faults = refused.stream().sorted().toList();
        faults.forEach(fault -> LOG.warning("Refused " + fault));
        LOG.info("Modules: " + current.keySet() + ", faults: " + faults.size());
    }

    /** What was published before is asked no more than then; a draft is shown with its faults as soon as it is whole. */
    private Optional<TrainingModule> read(ModuleFiles files, ModuleReader reader) {
        if (published.holds(files)) {
            return reader.read(files);
        }
        return reader.readToPublish(files)
                .or(() -> new ModuleReader(List.of(policies.inForce()))
                        .read(files)
                        .filter(TrainingModule::draft));
    }

    private List<Path> folders() {
        try (Stream<Path> folders = Files.list(settings.modules())) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().equals("policy"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There are no training modules in " + settings.modules(), e);
        }
    }

    private void take(TrainingModule module, ModuleFiles files, List<Fault> refused) {
        if (module.draft()) {
            if (settings.development()) {
                keep(module);
            }
            return;
        }
        Optional<String> refusal = published.publish(module, files);
        if (refusal.isPresent()) {
            refused.add(new Fault(files.name("module.yaml"), 0, refusal.get()));
        } else {
            keep(module);
        }
    }

    private void keep(TrainingModule module) {
        current.put(module.slug(), module);
        versions.put(module.slug() + " " + module.version(), module);
    }

    public List<TrainingModule> current() {
        return current.values().stream()
                .sorted(Comparator.comparing(module -> module.title().en()))
                .toList();
    }

    public Optional<TrainingModule> current(String slug) {
        return Optional.ofNullable(slug).map(current::get);
    }

    /** A version that is or was published; an older one is read again from what was kept when it was published. */
    public Optional<TrainingModule> version(String slug, String version) {
        TrainingModule known = versions.get(slug + " " + version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<TrainingModule> older = published
                .files(slug, version)
                .flatMap(files -> new ModuleReader(List.of(policy(slug, version))).read(files));
        older.ifPresent(module -> versions.put(slug + " " + version, module));
        return older;
    }

    private PolicyVersion policy(String slug, String version) {
        return policies.version(published.policyVersion(slug, version));
    }

    public List<Fault> faults() {
        return faults;
    }
}
