package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
