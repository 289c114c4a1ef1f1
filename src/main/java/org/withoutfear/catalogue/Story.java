package org.withoutfear.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.shared.BilingualText;

/**
 * A scenario as one learner meets it: in one variant, in the place of one role, for the first or a later time. The same story and
 * the same choices give the same texts and the same score, always.
 *
 * @param role null when the scenario has no roles
 * @param attempt which of the learner's attempts this is, counted from 1
 */
public record Story(Scenario scenario, Scenario.Variant variant, String role, int attempt) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /**
     * Where a story stands.
     *
     * @param step null once it is over
     * @param ending null until it is over
     * @param so what happened before
     */
    public record Moment(String step, String ending, Circumstances so) {

        public boolean over() {
            return ending != null;
        }
    }

    public Moment start() {
        return new Moment(variant.start(), null, Circumstances.before(role, attempt, variant.remember()));
    }

    /** The choices offered at a step, in their order. */
    public List<Scenario.Choice> choices(Moment moment) {
        return scenario.step(moment.step()).choices().stream()
                .filter(choice -> choice.guard().holds(moment.so()))
                .toList();
    }

    /** The lines spoken at a step, in their order. */
    public List<Scenario.Speech> speech(Moment moment) {
        return scenario.step(moment.step()).speech().stream()
                .filter(line -> line.guard().holds(moment.so()))
                .toList();
    }

    public Scenario.Verdict verdict(Scenario.Choice choice) {
        return choice.verdict(role);
    }

    /** What a choice leads to: the first of its targets whose guard holds after it. */
    public Moment after(Moment moment, Scenario.Choice choice) {
        Circumstances then = moment.so().after(verdict(choice), choice.remember());
        Scenario.Target target = choice.next().stream()
                .filter(next -> next.guard().holds(then))
                .findFirst()
                .orElseThrow();
        return new Moment(target.step(), target.ending(), then);
    }

    /** The number of steps on the longest way from here to an ending; 0 when it is over. */
    public int longest(Moment moment) {
        return longest(moment, new HashMap<>());
    }

    private int longest(Moment moment, Map<Moment, Integer> known) {
        if (moment.over()) {
            return 0;
        }
        Integer before = known.get(moment);
        if (before != null) {
            return before;
        }
        int most = 0;
        for (Scenario.Choice choice : choices(moment)) {
            most = Math.max(most, longest(after(moment, choice), known));
        }
        known.put(moment, most + 1);
        return most + 1;
    }

    public Scenario.Persona persona(String slug) {
        return variant.personas().stream()
                .filter(persona -> persona.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** What is told of a text; null when there is none, or none of its passages is told. */
    public BilingualText tell(Telling telling, Circumstances so) {
        BilingualText told = telling == null ? null : telling.in(so);
        return told == null ? null : fill(told);
    }

    /** A text with the names and words of the variant in the place of its placeholders. */
    public BilingualText fill(BilingualText text) {
        return new BilingualText(fill(text.en(), false), fill(text.fr(), true));
    }

    private String fill(String text, boolean french) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            BilingualText word = variant.word(found.group(1));
            return Matcher.quoteReplacement(word == null ? found.group() : french ? word.fr() : word.en());
        });
    }
}
