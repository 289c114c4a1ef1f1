package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.shared.Fault;

/** A file that cannot be taken in is named; the others are read. */
class ModuleFilesTest {

    @TempDir
    private Path modules;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(modules.resolve("counter"));
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("module.yaml"), "module: counter\nversion: 1.0.0\n");
    }

    @Test
    void aWholeFolderHasNoFault() {
        ModuleFiles files = ModuleFiles.of(folder);
        assertTrue(files.faults().isEmpty());
        assertEquals("counter", files.slug());
        assertTrue(files.find("module.yaml").isPresent());
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(
                folder.resolve("questions.yaml"), "questions:\n  - caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        fault("counter/questions.yaml", 2, "not UTF-8");
        assertTrue(ModuleFiles.of(folder).find("questions.yaml").isEmpty());
    }

    @Test
    void linesThatEndAsOnWindows() throws IOException {
        Files.writeString(folder.resolve("questions.yaml"), "questions:\n  - a\r\n  - b\r\n");
        fault("counter/questions.yaml", 2, "LF line ends");
        assertEquals(
                "questions:\n  - a\n  - b\n",
                ModuleFiles.of(folder).find("questions.yaml").orElseThrow());
    }

    @Test
    void aFileOfNoKnownKind() throws IOException {
        Files.writeString(folder.resolve("lessons/notes.docx"), "…");
        fault("counter/lessons/notes.docx", 0, "no known kind");
    }

    @Test
    void aLinkOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(modules.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("questions.yaml"), outside);
        fault("counter/questions.yaml", 0, "symbolic link");
        assertFalse(ModuleFiles.of(folder).texts().containsValue("secret"));
    }

    @Test
    void aLinkedFolder() throws IOException {
        Path outside = Files.createDirectories(modules.resolve("outside"));
        Files.writeString(outside.resolve("a.yaml"), "secret");
        Files.createSymbolicLink(folder.resolve("scenarios"), outside);
        fault("counter/scenarios", 0, "symbolic link");
        assertFalse(ModuleFiles.of(folder).texts().containsValue("secret"));
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Files.write(folder.resolve("questions.yaml"), new byte[3 * 1024 * 1024]);
        fault("counter/questions.yaml", 0, "larger than 2 MB");
    }

    /** A file that is there is never called missing, and nor is what it would have held. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.yaml",
                "questions.yaml",
                "scenarios/the-joke.yaml",
                "lessons/20-do-not-ask.en.md",
                "job-aid.fr.md"
            })
    void whatIsThereIsNotCalledMissing(String path) throws IOException {
        Path whole = modules.resolve("foundations");
        copy(Path.of("modules", "foundations"), whole);
        Path file = whole.resolve(path);
        byte[] text = Files.readAllBytes(file);
        Path elsewhere = Files.write(modules.resolve("elsewhere"), text);
        Files.write(file, new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        notMissing(whole, path, "not UTF-8");
        Files.write(file, new byte[3 * 1024 * 1024]);
        notMissing(whole, path, "larger than 2 MB");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        notMissing(whole, path, "symbolic link");
        Files.delete(file);
        assertTrue(faults(whole).stream().anyMatch(fault -> fault.message().contains("this file is missing")));
    }

    @Test
    void aPictureThatIsRefusedIsNotCalledMissing() throws IOException {
        Path whole = modules.resolve("foundations");
        copy(Path.of("modules", "foundations"), whole);
        Files.createDirectories(whole.resolve("media"));
        Files.writeString(whole.resolve("media/door.png"), "no picture");
        for (String language : List.of("en", "fr")) {
            Path lesson = whole.resolve("lessons/20-do-not-ask." + language + ".md");
            Files.writeString(
                    lesson, Files.readString(lesson) + "\n![An open door, une porte ouverte](media/door.png)\n");
        }
        assertEquals(
                List.of("foundations/media/door.png"),
                faults(whole).stream().map(Fault::file).toList());
    }

    private static void notMissing(Path whole, String path, String reason) {
        List<Fault> faults = faults(whole);
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.file().equals("foundations/" + path)
                                && fault.message().contains(reason)),
                faults::toString);
        assertTrue(faults.stream().noneMatch(fault -> fault.message().contains("missing")), faults::toString);
    }

    private static List<Fault> faults(Path whole) {
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(ModuleFiles.of(whole)).isEmpty());
        return reader.faults();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void whatAnEditorHidesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve(".questions.yaml.swp"), "…");
        assertTrue(ModuleFiles.of(folder).faults().isEmpty());
    }

    private void fault(String file, int line, String part) {
        Fault fault = ModuleFiles.of(folder).faults().get(0);
        assertEquals(file, fault.file());
        assertEquals(line, fault.line());
        assertTrue(fault.message().contains(part), fault::message);
    }
}
