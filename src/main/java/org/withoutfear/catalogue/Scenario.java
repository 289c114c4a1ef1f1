package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.NotFound;

/**
 * One encounter: a graph of steps without a cycle, and its endings. A {@link Story} is what a learner meets of it.
 *
 * @param roles in whose place it can be met, the default first; empty when it is the same for everybody
 * @param resident the person whose side of it the endings tell; null in versions that have none
 * @param variants at least one: a scenario without variants of its own has one with an empty slug
 */
public record Scenario(
        String slug,
        BilingualText title,
        BilingualText summary,
        int minutes,
        List<Role> roles,
        String resident,
        List<Variant> variants,
        List<Step> steps,
        List<Ending> endings)
        implements Serializable {

    /** Somebody in whose place the learner may stand: what is right can depend on it. */
    public record Role(String slug, BilingualText name) implements Serializable {}

    /**
     * The same encounter with other people, at another place.
     *
     * @param words what stands in the place of each placeholder, by its name; {@link #word} knows the persons as well
     * @param start the first step
     * @param remember the facts that are remembered from the beginning
     */
    public record Variant(
            String slug, List<Persona> personas, Map<String, BilingualText> words, String start, List<String> remember)
            implements Serializable {

        /** What stands in the place of a placeholder: the name of a person or a word; null when it is neither. */
        public BilingualText word(String name) {
            return personas.stream()
                    .filter(persona -> persona.slug().equals(name))
                    .map(Persona::name)
                    .findFirst()
                    .orElse(words.get(name));
        }
    }

    /** A fictional person. The one called {@code you} is the learner. */
    public record Persona(String slug, BilingualText name, String avatar) implements Serializable {

        public boolean you() {
            return slug.equals("you");
        }
    }

    public record Speech(String by, BilingualText text, Guard guard) implements Serializable {}

    /** One decision. {@code scene} may be null. */
    public record Step(
            String slug, BilingualText title, Telling scene, List<Speech> speech, Telling ask, List<Choice> choices)
            implements Serializable {

        public Optional<Choice> choice(String slug) {
            return choices.stream().filter(c -> c.slug().equals(slug)).findFirst();
        }
    }

    /** How good a choice is: 2, 1 or 0 points; a critical one fails the attempt. */
    public enum Verdict {
        BEST(2),
        WEAK(1),
        CRITICAL(0);

        private final int points;

        Verdict(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }
    }

    /**
     * A way to act.
     *
     * @param verdicts by role; under an empty name when it is the same for every role
     * @param failure the critical failure; null unless a verdict is critical
     * @param register the names of the entries of the Register it cites besides its clauses; mostly none
     * @param better better words; null when every verdict is best and none are needed
     * @param next what it leads to: tried in order, the last one unguarded
     * @param remember the facts that it leaves behind
     * @param guard when it is offered
     */
    public record Choice(
            String slug,
            Map<String, Verdict> verdicts,
            CriticalFailure failure,
            List<String> clauses,
            List<String> register,
            Telling text,
            Telling consequence,
            Telling better,
            List<Target> next,
            List<String> remember,
            Guard guard)
            implements Serializable {

        public Verdict verdict(String role) {
            return verdicts.getOrDefault(role == null ? "" : role, verdicts.get(""));
        }
    }

    /** Where a choice may lead: to a step or to an ending; the other is null. */
    public record Target(String step, String ending, Guard guard) implements Serializable {}

    public enum Standing {
        GOOD,
        MIXED,
        CRITICAL
    }

    /**
     * How it ends.
     *
     * @param resident the same encounter as the person at the counter tells it; null in versions that have none
     */
    public record Ending(String slug, Standing standing, BilingualText title, Telling text, Telling resident)
            implements Serializable {}

    public Step step(String slug) {
        return steps.stream()
                .filter(s -> s.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("step " + slug));
    }

    public Ending ending(String slug) {
        return endings.stream()
                .filter(e -> e.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("ending " + slug));
    }

    /** A variant; the first one when there is none of this name. */
    public Variant variant(String slug) {
        return variants.stream().filter(v -> v.slug().equals(slug)).findFirst().orElse(variants.get(0));
    }

    public Optional<Role> role(String slug) {
        return roles.stream().filter(r -> r.slug().equals(slug)).findFirst();
    }
}
