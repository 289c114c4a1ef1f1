package org.withoutfear.catalogue.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Circumstances;
import org.withoutfear.catalogue.Guard;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Scenario.Verdict;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.Telling;

/**
 * Goes through every state a scenario can be in: where it stands, which steps were crossed, which facts are remembered, the weak
 * choices and the score. What is asked of a step or an ending must hold in each of them.
 */
final class ScenarioExploration {

    /** A scenario of two dozen steps with half a dozen facts stays far below. */
    static final int MOST_STATES = 20_000;

    /** The fewest decisions of whoever always chooses best, whatever the role, the variant and the attempt. */
    static final int FEWEST_DECISIONS = 6;

    /** The place of a fault that is about the steps together. */
    static final String STEPS = "";

    private record State(Story.Moment moment, Set<String> crossed) {}

    private final Scenario scenario;
    private final BiConsumer<String, String> faults;
    private final Set<List<String>> told = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> best = new HashSet<>();
    private final Map<Guard, Set<Boolean>> outcomes = new IdentityHashMap<>();

    private Story story;
    private Set<State> known;
    private Deque<State> open;

    /** @param faults takes the step, ending or choice a fault is about, and what it is */
    ScenarioExploration(Scenario scenario, BiConsumer<String, String> faults) {
        this.scenario = scenario;
        this.faults = faults;
    }

    void explore(Story next) {
        story = next;
        known = new HashSet<>();
        open = new ArrayDeque<>();
        lead(new State(story.start(), Set.of()));
        while (!open.isEmpty()) {
            step(open.pop());
            if (known.size() > MOST_STATES) {
                fault(
                        STEPS,
                        "there are more than " + MOST_STATES
                                + " ways through this scenario to keep apart; take out facts that nothing needs");
                return;
            }
        }
        followBest();
    }

    /** The steps and endings that no story comes to. */
    Set<String> unreached() {
        Set<String> all = new TreeSet<>();
        scenario.steps().forEach(step -> all.add(step.slug()));
        scenario.endings().forEach(ending -> all.add(ending.slug()));
        all.removeAll(reached);
        return all;
    }

    /** Why a guard is of no use; nothing when it holds in some states and in others not. */
    Optional<String> useless(Guard guard) {
        Set<Boolean> seen = outcomes.getOrDefault(guard, Set.of());
        if (seen.size() == 2) {
            return Optional.empty();
        }
        return Optional.of(
                seen.contains(true)
                        ? "this condition holds always; take it out"
                        : "this condition never holds here; nothing that comes before can make it true");
    }

    /** The number of steps that are crossed only after some other choice than the best. */
    long detours() {
        return scenario.steps().stream().filter(s -> !best.contains(s.slug())).count();
    }

    private void lead(State state) {
        if (known.add(state)) {
            open.push(state);
        }
    }

    private void step(State state) {
        Circumstances so = state.moment().so();
        Scenario.Step step = scenario.step(state.moment().step());
        reached.add(step.slug());
        if (step.scene() != null) {
            told(step.slug(), step.scene(), so, "scene");
        }
        told(step.slug(), step.ask(), so, "ask");
        step.speech().forEach(line -> note(line.guard(), so));
        step.choices().forEach(choice -> note(choice.guard(), so));
        List<Scenario.Choice> offered = story.choices(state.moment());
        if (offered.size() < 2 || offered.size() > 4 || offered.stream().noneMatch(this::isBest)) {
            fault(step.slug(), "a step has two to four choices, one of which is best" + whenever());
        }
        offered.forEach(choice -> choose(state, step, choice));
    }

    private void choose(State state, Scenario.Step step, Scenario.Choice choice) {
        Circumstances so = state.moment().so();
        told(step.slug(), choice.text(), so, "text");
        told(step.slug(), choice.consequence(), so, "consequence");
        if (!isBest(choice)) {
            told(step.slug(), choice.better(), so, "better");
        }
        Story.Moment after = story.after(state.moment(), choice);
        choice.next().stream().map(Scenario.Target::guard).anyMatch(guard -> note(guard, after.so()));
        boolean critical = story.verdict(choice) == Verdict.CRITICAL;
        if (after.over()) {
            end(step, choice, after, critical);
        } else if (critical) {
            fault(
                    place(step, choice),
                    "a critical choice leads to an \"ending\" of standing critical: " + choice.slug());
        } else {
            Set<String> crossed = new TreeSet<>(state.crossed());
            crossed.add(step.slug());
            if (crossed.contains(after.step())) {
                fault(place(step, choice), "\"next: " + after.step() + "\" leads back; a scenario has no circle");
            } else {
                lead(new State(after, crossed));
            }
        }
    }

    private void end(Scenario.Step step, Scenario.Choice choice, Story.Moment after, boolean critical) {
        Scenario.Ending ending = scenario.ending(after.ending());
        reached.add(ending.slug());
        told(ending.slug(), ending.text(), after.so(), "text");
        if (ending.resident() != null) {
            told(ending.slug(), ending.resident(), after.so(), "resident");
        }
        if (critical != (ending.standing() == Scenario.Standing.CRITICAL)) {
            fault(
                    place(step, choice),
                    "critical choices, and only they, lead to endings of standing critical: " + choice.slug());
        }
    }

    private static String place(Scenario.Step step, Scenario.Choice choice) {
        return ScenarioPlaces.choice(step.slug(), choice.slug());
    }

    /** Who always chooses best, wherever several choices are, meets enough to decide and comes to a good ending. */
    private void followBest() {
        Set<Story.Moment> met = known.stream().map(State::moment).collect(Collectors.toSet());
        Set<Story.Moment> now = Set.of(story.start());
        for (int decided = 0; !now.isEmpty(); decided++) {
            Set<Story.Moment> next = new HashSet<>();
            for (Story.Moment moment : now) {
                if (moment.over()) {
                    bestEnd(moment, decided);
                } else if (met.contains(moment)) { // what a circle leads back to was not met
                    best.add(moment.step());
                    story.choices(moment).stream()
                            .filter(this::isBest)
                            .forEach(choice -> next.add(story.after(moment, choice)));
                }
            }
            now = next;
        }
    }

    private void bestEnd(Story.Moment end, int decided) {
        if (decided < FEWEST_DECISIONS) {
            fault(
                    STEPS,
                    "whoever always chooses best has at least six decisions, at every desk and in every variant; here "
                            + decided + whenever());
        }
        if (scenario.ending(end.ending()).standing() != Scenario.Standing.GOOD) {
            fault(end.ending(), "whoever always chooses best comes to an ending of standing good" + whenever());
        }
    }

    private boolean isBest(Scenario.Choice choice) {
        return story.verdict(choice) == Verdict.BEST;
    }

    private void told(String place, Telling telling, Circumstances so, String what) {
        boolean any = false;
        for (Telling.Passage passage : telling.passages()) {
            any |= note(passage.guard(), so);
        }
        if (!any) {
            fault(place, "nothing is left of \"" + what + "\" when none of its conditions holds" + whenever());
        }
    }

    private boolean note(Guard guard, Circumstances so) {
        boolean holds = guard.holds(so);
        outcomes.computeIfAbsent(guard, any -> new HashSet<>()).add(holds);
        return holds;
    }

    /** Says for whom, where it may not be so for all. */
    private String whenever() {
        String who = Stream.of(story.role(), story.variant().slug())
                .filter(name -> name != null && !name.isEmpty())
                .reduce((role, variant) -> role + ", " + variant)
                .map(name -> " (" + name + ", attempt " + story.attempt() + ")")
                .orElse("");
        boolean sameForAll = scenario.roles().isEmpty() && scenario.variants().size() == 1 && story.attempt() == 1;
        return sameForAll ? "" : who;
    }

    private void fault(String place, String message) {
        if (told.add(List.of(place, message))) {
            faults.accept(place, message);
        }
    }
}
