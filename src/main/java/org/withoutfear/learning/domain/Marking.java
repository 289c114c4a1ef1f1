package org.withoutfear.learning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;

/**
 * What the questions of a module version are worth, with what was ruled on them since it was published. The one place that decides it:
 * a withdrawn question earns its full points for everybody; one that was given another key earns the better of the key that stood
 * when the attempt was begun and those that came after. So a ruling never lowers what anybody had.
 */
public final class Marking {

    private final TrainingModule module;
    private final Map<String, List<Ruling>> rulings;

    /** @param rulings those that hold for a question of this version, by what it is called here, in the order in which they were made */
    Marking(TrainingModule module, Map<String, List<Ruling>> rulings) {
        this.module = module;
        this.rulings = Map.copyOf(rulings);
    }

    /** A module on whose questions nothing was ruled. */
    static Marking of(TrainingModule module) {
        return new Marking(module, Map.of());
    }

    public TrainingModule module() {
        return module;
    }

    public Question question(DrawnQuestion drawn) {
        return module.question(drawn.question()).orElseThrow();
    }

    /**
     * The points of an answer.
     *
     * @param given its marks; none when there is no answer
     * @param begun when the attempt was begun
     */
    int points(DrawnQuestion drawn, Set<String> given, Instant begun) {
        Question question = question(drawn);
        if (withdrawn(question.slug())) {
            return Scoring.POINTS;
        }
        List<Ruling> since = on(question.slug())
                .filter(ruling -> ruling.ruledAt().isAfter(begun))
                .toList();
        Set<String> before = on(question.slug())
                .filter(ruling -> !ruling.ruledAt().isAfter(begun))
                .map(Ruling::key)
                .reduce((older, newer) -> newer)
                .orElseGet(question::correct);
        return Stream.concat(Stream.of(before), since.stream().map(Ruling::key))
                .mapToInt(key -> Scoring.points(question.type(), key, given))
                .max()
                .orElseThrow();
    }

    /** The marks of the answer that is right today. */
    Set<String> key(Question question) {
        return on(question.slug())
                .filter(ruling -> !ruling.withdraws())
                .map(Ruling::key)
                .reduce((older, newer) -> newer)
                .orElseGet(question::correct);
    }

    /** The questions that are not asked any more. */
    public Set<String> withdrawn() {
        return rulings.keySet().stream().filter(this::withdrawn).collect(Collectors.toSet());
    }

    /** Whether a question is not asked any more. */
    public boolean withdrawn(String question) {
        return on(question).anyMatch(Ruling::withdraws);
    }

    /** The last ruling on a question. */
    Optional<Ruling> ruling(String question) {
        return on(question).reduce((older, newer) -> newer);
    }

    private Stream<Ruling> on(String question) {
        return rulings.getOrDefault(question, List.of()).stream();
    }
}
