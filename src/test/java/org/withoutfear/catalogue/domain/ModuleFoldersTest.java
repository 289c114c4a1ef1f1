package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved since the last look is noticed, module by module. */
class ModuleFoldersTest {

    @TempDir
    private Path root;

    private ModuleFolders folders;

    @BeforeEach
    void write() throws IOException {
        for (String folder : new String[] {"one", "two/lessons", "policy"}) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("one/module.yaml"), "a");
        Files.writeString(root.resolve("two/lessons/10-a.en.md"), "a");
        Files.writeString(root.resolve("policy/register.yaml"), "a");
        folders = new ModuleFolders(root);
    }

    @Test
    void theFirstLookSeesEveryModuleAndTheNextNothing() {
        assertEquals(Set.of("one", "two"), folders.changed());
        assertEquals(Set.of(), folders.changed());
    }

    @Test
    void aFileThatIsSavedAddedOrTakenAwayIsAChangeOfItsModuleOnly() throws IOException {
        folders.changed();
        Files.writeString(root.resolve("two/lessons/10-a.en.md"), "longer");
        assertEquals(Set.of("two"), folders.changed());
        Files.createDirectories(root.resolve("one/media"));
        Files.writeString(root.resolve("one/media/a.svg"), "<svg/>");
        assertEquals(Set.of("one"), folders.changed());
        Files.delete(root.resolve("one/media/a.svg"));
        assertEquals(Set.of("one"), folders.changed());
        Files.writeString(root.resolve("policy/register.yaml"), "longer");
        assertEquals(Set.of(), folders.changed());
    }

    @Test
    void aFolderThatIsGoneIsAChange() throws IOException {
        folders.changed();
        Files.delete(root.resolve("one/module.yaml"));
        Files.delete(root.resolve("one"));
        assertEquals(Set.of("one"), folders.changed());
        assertTrue(folders.files("one").isEmpty());
        assertEquals(1, folders.files("two").orElseThrow().texts().size());
    }

    @Test
    void aFileThatIsNotUtf8IsAFaultAndNoFailure() throws IOException {
        Files.write(root.resolve("one/module.yaml"), new byte[] {(byte) 0xe9, 'a'});
        ModuleFiles files = folders.files("one").orElseThrow();
        assertEquals("one/module.yaml", files.faults().get(0).file());
        assertTrue(new ModuleReader(ContentTest.policies()).read(files).isEmpty());
    }

    @Test
    void whatAZipMayNotBringStandsInNoFolderEither() throws IOException {
        Files.writeString(
                root.resolve("two/lessons/10-a.en.md"), "---\nminutes: 2\n---\n# A\n\n<script>x()</script>\n");
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        assertTrue(reader.readToPublish(folders.files("two").orElseThrow()).isEmpty());
        assertTrue(
                reader.faults().stream()
                        .anyMatch(fault ->
                                fault.toString().startsWith("two/lessons/10-a.en.md:6: this is HTML: <script>")),
                () -> "" + reader.faults());
    }
}
