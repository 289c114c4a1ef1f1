package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.withoutfear.shared.BilingualText;

/** One encounter: a graph of steps without a cycle, and its endings. */
public record Scenario(
        String slug,
        BilingualText title,
        BilingualText summary,
        int minutes,
        List<Persona> personas,
        String start,
        List<Step> steps,
        List<Ending> endings)
        implements Serializable {

    /** A fictional person. The one called {@code you} is the learner. */
    public record Persona(String slug, BilingualText name, String avatar) implements Serializable {

        public boolean you() {
            return slug.equals("you");
        }
    }

    public record Speech(String by, BilingualText text) implements Serializable {}

    /** One decision. {@code scene} may be null. */
    public record Step(
            String slug,
            BilingualText title,
            BilingualText scene,
            List<Speech> speech,
            BilingualText ask,
            List<Choice> choices)
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
     * @param failure the critical failure; null unless the verdict is critical
     * @param better better words; null when the verdict is best and none are needed
     * @param next the step it leads to; null when it leads to {@code ending}
     */
    public record Choice(
            String slug,
            Verdict verdict,
            CriticalFailure failure,
            List<String> clauses,
            BilingualText text,
            BilingualText consequence,
            BilingualText better,
            String next,
            String ending)
            implements Serializable {}

    public enum Standing {
        GOOD,
        MIXED,
        CRITICAL
    }

    public record Ending(String slug, Standing standing, BilingualText title, BilingualText text)
            implements Serializable {}

    public Step step(String slug) {
        return steps.stream().filter(s -> s.slug().equals(slug)).findFirst().orElseThrow();
    }

    public Ending ending(String slug) {
        return endings.stream().filter(e -> e.slug().equals(slug)).findFirst().orElseThrow();
    }

    public Persona persona(String slug) {
        return personas.stream().filter(p -> p.slug().equals(slug)).findFirst().orElseThrow();
    }
}
