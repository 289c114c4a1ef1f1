package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.domain.PolicyReader;
import org.withoutfear.shared.Fault;

/** Who meets a scenario in whose place, by the role that the HR feed gives for the job. */
class ModuleRolesTest {

    private static final Path MODULES = Path.of("modules");

    private final ModuleReader reader =
            new ModuleReader(new PolicyReader(MODULES.resolve("policy"), new ArrayList<>()).versions());

    private TrainingModule foundations(String manifest, String changed) {
        TreeMap<String, String> texts =
                new TreeMap<>(ModuleFiles.of(MODULES.resolve("foundations")).texts());
        assertTrue(texts.get("module.yaml").contains(manifest), manifest);
        texts.computeIfPresent("module.yaml", (path, text) -> text.replace(manifest, changed));
        return reader.read(new ModuleFiles("foundations", texts)).orElse(null);
    }

    @Test
    void theRoleOfTheFeedDecidesAndAllOthersTakeTheDefault() {
        TrainingModule module = foundations("default: clerk", "default: clerk");
        Scenario forked = module.scenario("the-joke").orElseThrow();
        assertEquals("supervisor", module.roleIn(forked, "supervisor"));
        assertEquals("clerk", module.roleIn(forked, "librarian"));
        assertEquals("clerk", module.roleIn(forked, null), "somebody without a job");
        assertNull(module.roleIn(module.scenario("the-poster").orElseThrow(), "supervisor"), "the same for everybody");
    }

    @ParameterizedTest
    @CsvSource({"clerk, clerk", "shelter-worker, shelter-worker", "dispatcher, dispatcher", "officer, officer"})
    void eachDeskMeetsTheTipInItsOwnPlace(String ofTheFeed, String place) {
        TrainingModule module = reader.read(ModuleFiles.of(MODULES.resolve("counter-and-phone")))
                .orElseThrow();
        assertEquals(place, module.roleIn(module.scenario("neighbour-tip").orElseThrow(), ofTheFeed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  default: clerk | '' | say with \"default\"",
                "supervisor: supervisor | supervisor: mayor | no scenario has the role \"mayor\"",
                "supervisor: supervisor | supervisor: clerk | who sees the role \"supervisor\""
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void aFaultIsNamed(String manifest, String changed, String expected) {
        foundations(manifest, changed);
        List<Fault> faults = reader.faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.message().contains(expected)), faults.toString());
    }
}
