package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutfear.catalogue.Coverage;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.PolicyVersion;

/** The matrix of clauses says where each is taught and assessed, and where nothing does. */
class CoverageTest {

    private static final PolicyVersion POLICY = ContentTest.policies().get(0);

    private static TrainingModule read(String slug) {
        return new ModuleReader(List.of(POLICY))
                .read(ModuleFiles.of(Path.of("modules", slug)))
                .orElseThrow();
    }

    @Test
    void aModuleThatShipsHasNoGapAndEveryCitationIsCounted() {
        TrainingModule module = read("foundations");
        Coverage coverage = Coverage.of(module, POLICY);
        assertEquals(0, coverage.gaps());
        assertEquals(module.parts().size(), coverage.columns().size());
        int quiz = coverage.columns().size() - 1;
        int cited =
                coverage.rows().stream().mapToInt(row -> row.counts().get(quiz)).sum();
        assertEquals(
                module.questions().stream()
                        .mapToInt(question -> question.clauses().size())
                        .sum(),
                cited);
    }

    @Test
    void aClauseThatNothingTeachesIsAGap() {
        Coverage alone = Coverage.of(List.of(), POLICY);
        assertEquals(POLICY.clauses().size(), alone.gaps());
        Coverage all = Coverage.of(List.of(read("foundations"), read("counter-and-phone")), POLICY);
        for (Coverage.Row row : all.rows()) {
            assertEquals(
                    !(row.taught() && row.assessed()), row.gap(), row.clause().id());
            assertEquals(2, row.counts().size());
        }
        assertTrue(all.rows().stream().anyMatch(row -> !row.gap()));
    }

    @Test
    void whatIsOnlyCitedBesidesIsNoGap() {
        TrainingModule module = read("foundations");
        Coverage coverage = Coverage.of(module, POLICY);
        coverage.rows().stream()
                .filter(row -> !module.clauses().contains(row.clause().id()))
                .forEach(row ->
                        assertFalse(row.gap() || row.bound(), row.clause().id()));
        assertTrue(coverage.rows().size() >= module.clauses().size());
    }
}
