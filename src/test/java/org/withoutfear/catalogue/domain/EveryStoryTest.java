package org.withoutfear.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Choice;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.Story.Moment;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.policy.domain.PolicyReader;
import org.withoutfear.shared.BilingualText;

/** Walks every path of every scenario that ships, in every variant, in every role, for the first and the second time. */
class EveryStoryTest {

    private static final Path MODULES = Path.of("modules");
    private static final Map<Verdict, Integer> WORTH = Map.of(Verdict.BEST, 2, Verdict.WEAK, 1, Verdict.CRITICAL, 0);

    @TestFactory
    Stream<DynamicTest> everyPathEndsWellToldAndRightlyScored() {
        return Stream.of("foundations", "counter-and-phone", "records-and-forms")
                .flatMap(slug -> module(slug).scenarios().stream())
                .flatMap(scenario -> stories(scenario).stream())
                .map(story -> DynamicTest.dynamicTest(name(story), () -> walk(story)));
    }

    /** Of those that are taken again at every renewal by the most people. */
    @TestFactory
    Stream<DynamicTest> everyScenarioUsesWhatThereIs() {
        return Stream.of("foundations", "counter-and-phone")
                .flatMap(slug -> module(slug).scenarios().stream())
                .map(scenario -> DynamicTest.dynamicTest(scenario.slug(), () -> {
                    assertTrue(scenario.variants().size() >= 2, "variants");
                    assertNotNull(scenario.resident(), "resident");
                    assertTrue(facts(scenario) >= 2, "facts that come back");
                    assertTrue(longest(scenario, 2) > longest(scenario, 1), "a step for the second attempt");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoeverChoosesBestHasSixDecisionsAtEveryDesk() {
        return Stream.of("foundations", "counter-and-phone", "records-and-forms")
                .flatMap(slug -> module(slug).scenarios().stream())
                .flatMap(scenario -> stories(scenario).stream())
                .map(story -> DynamicTest.dynamicTest(
                        name(story), () -> assertTrue(best(story).size() >= 6, () -> "" + best(story))));
    }

    /** A fork that changes only the scenery would teach nobody what another desk has to do. */
    @TestFactory
    Stream<DynamicTest> inEveryRoleAnotherWayIsBest() {
        return Stream.of("foundations", "counter-and-phone", "records-and-forms")
                .flatMap(slug -> module(slug).scenarios().stream())
                .filter(scenario -> !scenario.roles().isEmpty())
                .map(scenario -> DynamicTest.dynamicTest(scenario.slug(), () -> {
                    List<List<String>> ways = scenario.roles().stream()
                            .map(role ->
                                    best(new Story(scenario, scenario.variants().get(0), role.slug(), 1)))
                            .toList();
                    assertEquals(ways.size(), ways.stream().distinct().count(), "" + ways);
                }));
    }

    /** Clerk, shelter worker, dispatcher and officer meet one incident. */
    @Test
    void theTipIsMetAtFourDesks() {
        Scenario tip = module("counter-and-phone").scenario("neighbour-tip").orElseThrow();
        assertEquals(
                List.of("clerk", "shelter-worker", "dispatcher", "officer"),
                tip.roles().stream().map(Scenario.Role::slug).toList());
    }

    private static TrainingModule module(String slug) {
        ModuleReader reader =
                new ModuleReader(new PolicyReader(MODULES.resolve("policy"), new ArrayList<>()).versions());
        TrainingModule module =
                reader.read(ModuleFiles.of(MODULES.resolve(slug))).orElse(null);
        assertEquals(List.of(), reader.faults());
        return module;
    }

    private static long facts(Scenario scenario) {
        return scenario.steps().stream()
                .flatMap(step -> step.choices().stream())
                .flatMap(choice -> choice.remember().stream())
                .distinct()
                .count();
    }

    /** The most steps that always choosing best crosses. */
    private static int longest(Scenario scenario, int attempt) {
        return stories(scenario).stream()
                .filter(story -> story.attempt() == attempt)
                .mapToInt(story -> best(story).size())
                .max()
                .orElseThrow();
    }

    /** What is chosen, step by step, by whoever always chooses best. */
    private static List<String> best(Story story) {
        Moment moment = story.start();
        List<String> chosen = new ArrayList<>();
        while (!moment.over()) {
            Choice best = story.choices(moment).stream()
                    .filter(choice -> story.verdict(choice) == Verdict.BEST)
                    .findFirst()
                    .orElseThrow();
            chosen.add(moment.step() + "/" + best.slug());
            moment = story.after(moment, best);
        }
        assertEquals(
                Scenario.Standing.GOOD, story.scenario().ending(moment.ending()).standing());
        return chosen;
    }

    private static List<Story> stories(Scenario scenario) {
        List<Story> stories = new ArrayList<>();
        List<String> roles = scenario.roles().isEmpty()
                ? Arrays.asList((String) null)
                : scenario.roles().stream().map(Scenario.Role::slug).toList();
        for (Scenario.Variant variant : scenario.variants()) {
            for (String role : roles) {
                stories.add(new Story(scenario, variant, role, 1));
                stories.add(new Story(scenario, variant, role, 2));
            }
        }
        return stories;
    }

    private static String name(Story story) {
        return story.scenario().slug() + ", " + story.variant().slug() + ", " + story.role() + ", " + story.attempt();
    }

    private static void walk(Story story) {
        int paths = walk(story, story.start(), List.of());
        assertTrue(paths > 10, paths + " paths");
    }

    /** @return the number of paths from here */
    private static int walk(Story story, Moment moment, List<Verdict> path) {
        assertTrue(path.size() <= story.scenario().steps().size(), "it ends");
        Scenario.Step step = story.scenario().step(moment.step());
        List<Choice> choices = story.choices(moment);
        assertTrue(choices.size() >= 2, step.slug());
        told(story.fill(step.title()), step.slug());
        told(story.tell(step.ask(), moment.so()), step.slug());
        if (step.scene() != null) {
            told(story.tell(step.scene(), moment.so()), step.slug());
        }
        story.speech(moment).forEach(line -> {
            told(story.fill(line.text()), step.slug());
            told(story.persona(line.by()).name(), step.slug());
        });
        int paths = 0;
        for (Choice choice : choices) {
            told(story.tell(choice.text(), moment.so()), choice.slug());
            told(story.tell(choice.consequence(), moment.so()), choice.slug());
            List<Verdict> further = new ArrayList<>(path);
            further.add(story.verdict(choice));
            Moment after = story.after(moment, choice);
            paths += after.over() ? end(story, after, further) : walk(story, after, further);
        }
        return paths;
    }

    private static int end(Story story, Moment end, List<Verdict> path) {
        Scenario.Ending ending = story.scenario().ending(end.ending());
        boolean critical = path.contains(Verdict.CRITICAL);
        assertEquals(critical, ending.standing() == Scenario.Standing.CRITICAL, ending.slug());
        assertEquals(path.stream().mapToInt(WORTH::get).sum(), end.so().points(), "points");
        assertEquals(2 * path.size(), end.so().pointsPossible(), "points that were to be had");
        assertEquals(
                path.stream().filter(Verdict.WEAK::equals).count(), end.so().weak(), "weak choices");
        told(story.fill(ending.title()), ending.slug());
        told(story.tell(ending.text(), end.so()), ending.slug());
        BilingualText resident = story.tell(ending.resident(), end.so());
        told(resident, ending.slug());
        for (String told : List.of(resident.en(), resident.fr())) {
            int words = told.split("[\\s\u00a0]+").length;
            assertTrue(words >= 60 && words <= 140, ending.slug() + ": " + words + " words: " + told);
        }
        return 1;
    }

    private static void told(BilingualText text, String where) {
        assertNotNull(text, where);
        assertFalse(text.en().isBlank() || text.fr().isBlank(), where);
        assertFalse((text.en() + text.fr()).matches("(?s).*[{}].*"), where + ": " + text);
    }
}
