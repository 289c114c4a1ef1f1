package org.withoutfear.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A module an author sends: the shipped Foundations under a name of its own, changed as a test needs it. */
public final class SentModule {

    public static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40'"
                    + " fill='#1b5e5a'/></svg>";

    private static final String LESSON = "lessons/20-do-not-ask";

    private final String slug;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public SentModule(String slug) {
        this.slug = slug;
        Path shipped = Path.of(System.getProperty("modules.directory", "modules"), "foundations");
        try (Stream<Path> all = Files.walk(shipped)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(shipped.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        manifest("module", slug).version("1.0.0");
    }

    /** Under another number. */
    public SentModule version(String number) {
        return manifest("version", number);
    }

    private SentModule manifest(String key, String value) {
        String manifest = new String(files.get("module.yaml"), StandardCharsets.UTF_8);
        return with("module.yaml", manifest.replaceFirst("(?m)^" + key + ": .*$", key + ": " + value));
    }

    /** With a sentence before the first of a lesson, the same in both languages. */
    public SentModule saying(String sentence) {
        return change(LESSON + ".en.md", "(?m)^(# .*\\n\\n)", "$1" + sentence + " ")
                .change(LESSON + ".fr.md", "(?m)^(# .*\\n\\n)", "$1" + sentence + " ");
    }

    /** With a picture in a lesson. */
    public SentModule withPicture() {
        files.put("media/door.svg", DRAWING.getBytes(StandardCharsets.UTF_8));
        return change(LESSON + ".en.md", "\\z", "\n\n![An open door](media/door.svg)\n")
                .change(LESSON + ".fr.md", "\\z", "\n\n![Une porte ouverte](media/door.svg)\n");
    }

    public SentModule with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SentModule change(String path, String pattern, String replacement) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        String changed = text.replaceFirst(pattern, replacement);
        if (changed.equals(text)) {
            throw new AssertionError("Nothing to change in " + path);
        }
        return with(path, changed);
    }

    /** Saves it as a folder among other modules. */
    public void saveTo(Path modules) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(modules.resolve(slug).resolve(file.getKey()), file.getValue());
        }
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(slug + "/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
