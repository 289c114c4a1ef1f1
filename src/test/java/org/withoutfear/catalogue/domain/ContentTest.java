package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.domain.editorial.Marks;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.policy.domain.PolicyReader;
import org.withoutfear.policy.domain.RegisterReader;
import org.withoutfear.shared.Fault;

/** The content that ships is whole, and a fault in it is named where it is. */
class ContentTest {

    private static final Path MODULES = Path.of("modules");

    static List<PolicyVersion> policies() {
        List<Fault> faults = new ArrayList<>();
        PolicyReader reader = new PolicyReader(MODULES.resolve("policy"), faults);
        List<PolicyVersion> versions = reader.versions();
        assertEquals(List.of(), faults);
        return versions;
    }

    @Test
    void thePolicyHasItsThirtySevenClausesInBothLanguages() {
        PolicyVersion policy = policies().get(0);
        assertEquals(37, policy.clauses().size());
        assertTrue(policy.clauses().stream()
                .noneMatch(c -> c.text().en().isBlank() || c.text().fr().isBlank()));
    }

    /** Also the modules that an author adds. */
    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("policy"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aModuleMayBePublished(Path folder) {
        ModuleReader reader = new ModuleReader(policies());
        Optional<TrainingModule> module = reader.readToPublish(ModuleFiles.of(folder));
        assertEquals(List.of(), reader.faults());
        assertTrue(module.isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundations", "counter-and-phone", "records-and-forms"})
    void aModuleOfOursIsWhole(String slug) {
        ModuleReader reader = new ModuleReader(policies());
        TrainingModule module =
                reader.readToPublish(ModuleFiles.of(MODULES.resolve(slug))).orElse(null);
        assertTrue(module.lessons().size() >= 5 && module.lessons().size() <= 6);
        assertEquals(3, module.scenarios().size());
        assertTrue(module.questions().size() >= 24);
    }

    /** Cities have Registers of their own; what ships is of one piece. */
    @ParameterizedTest
    @ValueSource(strings = {"foundations", "counter-and-phone"})
    void everyEntryThatAModuleOfOursCitesStandsInTheRegister(String slug) {
        List<Fault> faults = new ArrayList<>();
        Set<String> register = new RegisterReader(MODULES.resolve("policy"), faults)
                .entries().stream().map(RegisterEntry::entry).collect(Collectors.toSet());
        assertEquals(List.of(), faults);
        ModuleFiles files = ModuleFiles.of(MODULES.resolve(slug));
        TrainingModule module = new ModuleReader(policies()).read(files).orElseThrow();
        Set<String> taught = module.lessons().stream()
                .flatMap(lesson -> lesson.register().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = module.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .flatMap(step -> step.choices().stream())
                .flatMap(choice -> choice.register().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = module.questions().stream()
                .flatMap(question -> question.register().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> pinned = Stream.of("en", "fr")
                .flatMap(language -> Marks.entries(files.texts().get("job-aid." + language + ".md")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(taught.size() >= 2, "lessons cite " + taught);
        assertFalse(tried.isEmpty() || asked.isEmpty(), tried + " " + asked);
        for (Set<String> cited : List.of(taught, tried, asked, pinned)) {
            assertTrue(register.containsAll(cited), cited + " and " + register);
        }
    }

    @Test
    void aFaultIsNamedByFileAndLineAndTheModuleIsRefusedWhole() {
        ModuleFiles whole = ModuleFiles.of(MODULES.resolve("foundations"));
        TreeMap<String, String> texts = new TreeMap<>(whole.texts());
        texts.put("module.yaml", texts.get("module.yaml").replaceFirst("pass_mark: 80", "pass_marks: 80"));
        ModuleReader reader = new ModuleReader(policies());
        assertTrue(reader.read(new ModuleFiles("foundations", texts)).isEmpty());
        Fault fault = reader.faults().stream()
                .filter(f -> f.message().contains("pass_marks"))
                .findFirst()
                .orElseThrow();
        long line = whole.texts()
                        .get("module.yaml")
                        .lines()
                        .takeWhile(l -> !l.startsWith("pass_mark"))
                        .count()
                + 1;
        assertEquals("foundations/module.yaml", fault.file());
        assertEquals(line, fault.line());
    }

    private static List<String> faultsWith(String written, String instead) {
        TreeMap<String, String> texts =
                new TreeMap<>(ModuleFiles.of(MODULES.resolve("foundations")).texts());
        String manifest = texts.get("module.yaml");
        assertTrue(manifest.contains(written), written);
        texts.put("module.yaml", manifest.replace(written, instead));
        ModuleReader reader = new ModuleReader(policies());
        reader.read(new ModuleFiles("foundations", texts));
        return reader.faults().stream().map(Fault::message).toList();
    }

    @Test
    void aBlueprintThatTheBankCannotFillTwiceIsRefused() {
        List<String> faults = faultsWith("{duty: record, middle: 1, hard: 1}", "{duty: record, middle: 1, hard: 2}");
        assertTrue(faults.stream().anyMatch(f -> f.contains("adds up to 13 questions, and 12 are drawn")), "" + faults);
        assertTrue(faults.stream().anyMatch(f -> f.contains("draws 2 of record, difficulty 3")), "" + faults);
    }

    @Test
    void aBlueprintHasRoomForTheCriticalQuestions() {
        List<String> faults = faultsWith("{duty: share, easy: 1, middle: 2}", "{duty: share, easy: 1, hard: 1}");
        assertTrue(
                faults.stream().anyMatch(f -> f.contains("no room for a critical question: share, difficulty 2")),
                "" + faults);
    }

    @Test
    void aModuleWithoutABlueprintStillReads() {
        String manifest = ModuleFiles.of(MODULES.resolve("foundations")).texts().get("module.yaml");
        String blueprint = manifest.substring(manifest.indexOf("  blueprint:"), manifest.indexOf("retake:"));
        assertEquals(List.of(), faultsWith(blueprint.substring(0, blueprint.lastIndexOf("}") + 2), ""));
    }
}
