package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.ContentChange;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.TrainingModule;

/** What a draft is called, and what changed in it. */
class DraftsTest {

    private static final ModuleFiles FILES = numbered("1.0.0");
    private static final String LESSON = "lessons/20-do-not-ask.en.md";

    private static ModuleFiles numbered(String version) {
        TreeMap<String, String> texts =
                new TreeMap<>(ModuleFiles.of(Path.of("modules", "foundations")).texts());
        texts.compute("module.yaml", (path, text) -> text.replaceFirst("(?m)^version: .*$", "version: " + version));
        return new ModuleFiles("foundations", texts);
    }

    private static TrainingModule read(ModuleFiles files) {
        ModuleReader reader = new ModuleReader(ContentTest.policies());
        return reader.read(files).orElseThrow(() -> new AssertionError(reader.faults()));
    }

    private static ModuleFiles with(String path, String pattern, String replacement) {
        TreeMap<String, String> texts = new TreeMap<>(FILES.texts());
        String changed = texts.get(path).replaceFirst(pattern, replacement);
        assertNotEquals(texts.put(path, changed), changed);
        return new ModuleFiles("foundations", texts);
    }

    private static String name(ModuleFiles files, String... published) {
        return Drafts.of(read(files), List.of(published)).version();
    }

    @Test
    void aDraftIsOfTheNextFreeNumber() {
        assertTrue(name(FILES).matches("1\\.0\\.0-[0-9a-f]{6}-draft"), name(FILES));
        assertTrue(name(FILES, "1.0.0").startsWith("1.0.1-"));
        assertTrue(name(FILES, "1.0.0", "1.10.4", "1.9.0").startsWith("1.10.5-"));
        ModuleFiles raised = numbered("2.0.0-draft");
        assertTrue(name(raised, "1.0.0").startsWith("2.0.0-"));
        assertTrue(Drafts.of(read(raised), List.of()).draft());
    }

    @Test
    void mendingASentenceKeepsTheNameAndAnotherStructureDoesNot() {
        String before = name(FILES, "1.0.0");
        assertEquals(before, name(with(LESSON, "(?m)^(# .*)$", "$1\n\nOne more sentence."), "1.0.0"));
        assertNotEquals(before, name(with("module.yaml", "pass_mark: \\d+", "pass_mark: 77"), "1.0.0"));
        assertNotEquals(before, name(with("questions.yaml", "difficulty: 1", "difficulty: 3"), "1.0.0"));
    }

    @Test
    void aComparisonNamesWhatChanged() {
        ModuleFiles after = with(LESSON, "(?m)^(# .*)$", "$1\n\nOne more sentence.");
        List<ContentChange> changes = Comparison.of(read(FILES), FILES, read(after), after);
        assertEquals(
                new ContentChange(ContentChange.What.LESSON, ContentChange.Kind.CHANGED, "20-do-not-ask", List.of()),
                changes.get(0));
        ContentChange file = changes.get(1);
        assertEquals(ContentChange.What.FILE, file.what());
        assertEquals(LESSON, file.name());
        assertEquals(List.of("", "One more sentence."), file.passages().get(0).after());
        assertEquals(List.of(), file.passages().get(0).before());
        assertEquals(2, changes.size());
        ModuleFiles question = with("questions.yaml", "- question: (\\S+)", "- question: $1-anew");
        List<ContentChange.Kind> kinds = Comparison.of(read(FILES), FILES, read(question), question).stream()
                .filter(change -> change.what() == ContentChange.What.QUESTION)
                .map(ContentChange::kind)
                .toList();
        assertEquals(List.of(ContentChange.Kind.ADDED, ContentChange.Kind.REMOVED), kinds);
    }

    @Test
    void numbersAreNotOrderedAsText() {
        assertTrue(PublishedVersion.BY_NUMBER.compare("1.10.0", "1.9.0") > 0);
        assertTrue(PublishedVersion.BY_NUMBER.compare("1.0.0", "1.0.1") < 0);
        assertEquals(0, PublishedVersion.BY_NUMBER.compare("2.0.0", "2.0.0"));
        assertTrue(PublishedVersion.BY_NUMBER.compare("99999999999.0.0", "1.0.0") > 0);
    }
}
