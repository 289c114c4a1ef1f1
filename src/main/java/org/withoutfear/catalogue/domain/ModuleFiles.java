package org.withoutfear.catalogue.domain;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.withoutfear.shared.Fault;

/**
 * The text files of one module, by path below its folder; from the folder, or from the database for an older version.
 *
 * @param media the pictures, as they are
 * @param faults what could not be taken in; a version with such a file is not published
 */
record ModuleFiles(String slug, SortedMap<String, String> texts, SortedMap<String, byte[]> media, List<Fault> faults) {

    ModuleFiles(String slug, SortedMap<String, String> texts) {
        this(slug, texts, new TreeMap<>(), List.of());
    }

    static ModuleFiles of(Path folder) {
        ModuleFiles all =
                new ModuleFiles(folder.getFileName().toString(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(found -> !Files.isDirectory(found, NOFOLLOW_LINKS))::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (FileChecks.mayStand(all.name(path), path, file, all.faults)) {
                    all.take(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void take(String path, byte[] content) {
        if (path.startsWith("media/")) {
            media.put(path, content);
        } else {
            FileChecks.text(name(path), content, faults).ifPresent(text -> texts.put(path, text));
        }
    }

    Optional<String> find(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The path as faults name it. */
    String name(String path) {
        return slug + "/" + path;
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : texts.entrySet()) {
                digest.update((file.getKey() + "\n" + file.getValue()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
