package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.domain.PolicyReader;
import org.withoutfear.shared.Fault;

/** The good Foundations module with one small edit, and the fault that must follow from it. */
final class BrokenModule {

    static final String MANIFEST = "module.yaml";
    static final String BLUEPRINT = """
              blueprint:
                - {duty: serve, easy: 1, middle: 3, hard: 1}
                - {duty: ask, middle: 2}
                - {duty: record, middle: 1, hard: 1}
                - {duty: share, easy: 1, middle: 2}
            """;
    static final String BANK = "questions.yaml";
    static final String JOKE = "scenarios/the-joke.yaml";
    static final String ASKED = "scenarios/will-you-report-me.yaml";
    static final String SHORT = "lessons/40-exceptions-and-the-register.en.md";
    static final String EN = "lessons/60-when-it-goes-wrong.en.md";
    static final String FR = "lessons/60-when-it-goes-wrong.fr.md";

    private static final Path MODULES = Path.of("modules");
    private static final ModuleFiles WHOLE = ModuleFiles.of(MODULES.resolve("foundations"));
    private static final List<PolicyVersion> POLICIES = policies();

    private final TreeMap<String, String> texts = new TreeMap<>(WHOLE.texts());
    private final TreeMap<String, byte[]> media = new TreeMap<>();
    private final String name;
    private String slug = "foundations";
    private String file;
    private int line;
    private String says;
    private boolean alone;

    private BrokenModule(String name) {
        this.name = name;
    }

    static BrokenModule with(String name) {
        return new BrokenModule(name);
    }

    private static List<PolicyVersion> policies() {
        return new PolicyReader(MODULES.resolve("policy"), new ArrayList<>()).versions();
    }

    /** Replaces the first occurrence of a text. */
    BrokenModule edit(String path, String found, String written) {
        return editAfter(path, "", found, written);
    }

    /** Replaces the first occurrence after some other text. */
    BrokenModule editAfter(String path, String anchor, String found, String written) {
        String text = texts.get(path);
        int from = text.indexOf(anchor);
        int at = text.indexOf(found, from);
        assertTrue(from >= 0 && at >= 0, () -> name + ": nothing like " + found + " after " + anchor + " in " + path);
        texts.put(path, text.substring(0, at) + written + text.substring(at + found.length()));
        return this;
    }

    /** Writes another line in the place of the one that begins so. */
    BrokenModule replaceLine(String path, String beginning, String written) {
        String text = texts.get(path);
        int at = text.indexOf("\n" + beginning) + 1;
        return edit(path, text.substring(at, text.indexOf('\n', at)), written);
    }

    /** Writes a line, with an empty one before it, at the end of a file. */
    BrokenModule append(String path, String written) {
        texts.put(path, texts.get(path) + "\n" + written + "\n");
        return this;
    }

    BrokenModule put(String path, String text) {
        texts.put(path, text);
        return this;
    }

    BrokenModule without(String path) {
        assertTrue(texts.remove(path) != null, path);
        return this;
    }

    BrokenModule in(String folder) {
        slug = folder;
        return this;
    }

    BrokenModule picture(String path) {
        media.put(path, new byte[0]);
        return this;
    }

    /** The fault stands on the first line that holds this text. */
    BrokenModule at(String path, String excerpt) {
        return at(path, lineOf(path, "", excerpt));
    }

    /** The fault stands on the first line that holds this text after some other text. */
    BrokenModule atAfter(String path, String anchor, String excerpt) {
        return at(path, lineOf(path, anchor, excerpt));
    }

    BrokenModule at(String path, int number) {
        file = slug + "/" + path;
        line = number;
        return this;
    }

    BrokenModule says(String part) {
        says = part;
        return this;
    }

    /** Nothing else is said: what only follows from the fault is no fault of its own. */
    BrokenModule alone() {
        alone = true;
        return this;
    }

    private int lineOf(String path, String anchor, String excerpt) {
        String text = texts.get(path);
        int at = text.indexOf(excerpt, text.indexOf(anchor));
        assertTrue(at >= 0, () -> name + ": nothing like " + excerpt + " in " + path);
        return (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }

    /** Reads it as before it is published; the fault must be among those that are found, and the module is refused. */
    void check() {
        List<Fault> faults = faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.file().equals(file)
                                && fault.line() == line
                                && fault.message().contains(says)),
                () -> name + ": no fault at " + file + ":" + line + " that says " + says + ", only " + faults);
        assertTrue(!alone || faults.size() == 1, () -> name + ": more than the one fault: " + faults);
    }

    List<Fault> faults() {
        ModuleReader reader = new ModuleReader(POLICIES);
        assertTrue(reader.readToPublish(files()).isEmpty(), name);
        return reader.faults();
    }

    ModuleFiles files() {
        return new ModuleFiles(slug, texts, media, List.of());
    }

    /** Whether it can still be read as a version that was published once. */
    boolean isReadable() {
        return new ModuleReader(POLICIES).read(files()).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
