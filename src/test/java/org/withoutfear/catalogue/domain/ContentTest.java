package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.policy.domain.PolicyReader;
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

    @ParameterizedTest
    @ValueSource(strings = {"foundations", "counter-and-phone"})
    void aModuleIsWhole(String slug) {
        ModuleReader reader = new ModuleReader(policies());
        TrainingModule module =
                reader.read(ModuleFiles.of(MODULES.resolve(slug))).orElse(null);
        assertEquals(List.of(), reader.faults());
        assertTrue(module.lessons().size() >= 5 && module.lessons().size() <= 6);
        assertEquals(3, module.scenarios().size());
        assertTrue(module.questions().size() >= 24);
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
}
