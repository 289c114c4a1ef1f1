package org.withoutfear.catalogue.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files of one module, by path below its folder; from the folder, or from the database for an older version. */
record ModuleFiles(String slug, SortedMap<String, String> texts) {

    static ModuleFiles of(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".yaml") || path.endsWith(".md")) {
                    texts.put(path, Files.readString(file).replace("\r\n", "\n"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleFiles(folder.getFileName().toString(), texts);
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
