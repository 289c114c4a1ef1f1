package org.withoutfear.catalogue.domain;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.withoutfear.shared.Fault;

/**
 * The files of one module, by path below its folder; from the folder, from a zip, or from the database for an older version.
 *
 * @param media the pictures, as they are
 * @param faults what could not be taken in; a module with such a file is refused
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
            Pictures.objection(path, content)
                    .ifPresentOrElse(
                            why -> faults.add(new Fault(name(path), 0, why.en())), () -> media.put(path, content));
        } else {
            FileChecks.text(name(path), content, faults).ifPresent(text -> texts.put(path, text));
        }
    }

    static boolean isText(String path) {
        return path.endsWith(".yaml") || path.endsWith(".md");
    }

    /** The text of a file, with the ends of its lines as they are elsewhere. */
    static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString()
                .replace("\r\n", "\n");
    }

    Optional<String> find(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /**
     * The text of a file that has to be there. Where it is missing, a fault says so; one that is there and could not be taken in has
     * its fault already.
     *
     * @param why who needs it, as the end of a sentence
     */
    Optional<String> need(String path, String why, List<Fault> found) {
        if (!texts.containsKey(path) && !isRefused(path)) {
            found.add(new Fault(name(path), 0, "this file is missing" + why));
        }
        return find(path);
    }

    private boolean isRefused(String path) {
        return faults.stream()
                .map(Fault::file)
                .anyMatch(file -> name(path).equals(file) || name(path).startsWith(file + "/"));
    }

    /** The paths of the pictures, also of those that could not be taken in. */
    Set<String> pictures() {
        Set<String> paths = new TreeSet<>(media.keySet());
        faults.stream()
                .map(fault -> fault.file().substring(slug.length() + 1))
                .filter(path -> path.startsWith("media/"))
                .forEach(paths::add);
        return paths;
    }

    /** The path as faults name it. */
    String name(String path) {
        return slug + "/" + path;
    }

    /** A fault of the version's number, at its line. */
    Fault versionFault(String message) {
        List<String> lines = texts.getOrDefault("module.yaml", "").lines().toList();
        int line = 1;
        while (line <= lines.size() && !lines.get(line - 1).startsWith("version:")) {
            line++;
        }
        return new Fault(name("module.yaml"), line > lines.size() ? 0 : line, message);
    }

    String hash() {
        MessageDigest digest = digest();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            digest.update((file.getKey() + "\n" + file.getValue()).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, byte[]> file : media.entrySet()) {
            digest.update((file.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
