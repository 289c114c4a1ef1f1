package org.withoutfear.catalogue.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folders the modules are written in, one a module, and what changed in them since they were last looked at. */
final class ModuleFolders {

    private static final String POLICY = "policy";

    /** What tells a file that was saved from the same file before: no content is read for it. */
    private record Stamp(long size, long millisecond) {}

    private final Path root;
    private Map<String, Map<Path, Stamp>> seen = Map.of();

    ModuleFolders(Path root) {
        this.root = root;
    }

    /** The modules of which a file came, went or was saved since the last look; at the first look, all of them. */
    SortedSet<String> changed() {
        Map<String, Map<Path, Stamp>> now = look();
        SortedSet<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(seen.keySet());
        changed.removeIf(slug -> now.containsKey(slug) && now.get(slug).equals(seen.get(slug)));
        seen = now;
        return changed;
    }

    /** The files of a module; nothing when its folder is gone. */
    Optional<ModuleFiles> files(String slug) {
        Path folder = root.resolve(slug);
        return Files.isDirectory(folder) ? Optional.of(ModuleFiles.of(folder)) : Optional.empty();
    }

    private Map<String, Map<Path, Stamp>> look() {
        try (Stream<Path> folders = Files.list(root)) {
            Map<String, Map<Path, Stamp>> stamps = new HashMap<>();
            for (Path folder : (Iterable<Path>) folders.filter(ModuleFolders::isModule)::iterator) {
                stamps.put(folder.getFileName().toString(), stamps(folder));
            }
            return stamps;
        } catch (IOException e) {
            throw new UncheckedIOException("There are no training modules in " + root, e);
        }
    }

    private static boolean isModule(Path folder) {
        return Files.isDirectory(folder) && !folder.getFileName().toString().equals(POLICY);
    }

    private static Map<Path, Stamp> stamps(Path folder) throws IOException {
        Map<Path, Stamp> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.find(folder, 8, (file, about) -> about.isRegularFile())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                stamp(file).ifPresent(stamp -> stamps.put(file, stamp));
            }
        }
        return stamps;
    }

    /** Nothing for a file that went while one looked, as the passing files of editors do. */
    private static Optional<Stamp> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(about.size(), about.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
