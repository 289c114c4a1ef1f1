package org.withoutfear.learning.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;

/**
 * Knows for which questions of which version of a module a ruling holds: for each that asks what was ruled on, whatever it is called
 * there and wherever it stands.
 */
@ApplicationScoped
public class RulingBook {

    @Inject
    private RulingStore store;

    @Inject
    private Catalogue catalogue;

    /** What the questions of a module version are worth today. */
    public Marking marking(TrainingModule module) {
        return marking(module, store.rulings(module.slug()).stream());
    }

    public Marking marking(Attempt attempt) {
        return marking(catalogue.version(attempt.moduleSlug(), attempt.moduleVersion()));
    }

    /** What the questions of an attempt would be worth with one ruling more. */
    Marking marking(Attempt attempt, Ruling more) {
        return marking(
                catalogue.version(attempt.moduleSlug(), attempt.moduleVersion()),
                Stream.concat(store.rulings(attempt.moduleSlug()).stream(), Stream.of(more)));
    }

    private Marking marking(TrainingModule module, Stream<Ruling> rulings) {
        record Held(String question, Ruling ruling) {}
        return new Marking(
                module,
                rulings.flatMap(ruling -> names(ruling, module).map(question -> new Held(question, ruling)))
                        .collect(groupingBy(Held::question, mapping(Held::ruling, toList()))));
    }

    /** Where the published versions ask what was ruled on. */
    Asked asked(Ruling ruling) {
        return new Asked(catalogue.versions(ruling.moduleSlug()).stream()
                .flatMap(module -> names(ruling, module).map(name -> Map.entry(name, module.version())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /** What the questions of a version that ask what was ruled on are called. */
    private Stream<String> names(Ruling ruling, TrainingModule module) {
        Optional<Question> ruled = module.version().equals(ruling.moduleVersion())
                ? module.question(ruling.question())
                : question(ruling.moduleSlug(), ruling.moduleVersion(), ruling.question());
        return ruled.stream()
                .flatMap(one -> module.questions().stream().filter(one::asksTheSame))
                .map(Question::slug);
    }

    /** Of what is contested, all that is about the same question, also where it has another name or stands in another version. */
    List<Challenge> about(Challenge one, List<Challenge> contested) {
        Optional<Question> question = question(one);
        return contested.stream()
                .filter(other -> other.equals(one)
                        || question.isPresent()
                                && question(other)
                                        .filter(question.get()::asksTheSame)
                                        .isPresent())
                .toList();
    }

    /** What a person contests of a question now, or last contested of it from this attempt. */
    public Optional<Challenge> about(QuizAttempt attempt, Question question, List<Challenge> contested) {
        return contested.stream()
                .filter(one -> one.attemptId() == attempt.id() && one.question().equals(question.slug())
                        || one.open()
                                && question(one).filter(question::asksTheSame).isPresent())
                .findFirst();
    }

    private Optional<Question> question(Challenge challenge) {
        return question(challenge.moduleSlug(), challenge.moduleVersion(), challenge.question());
    }

    private Optional<Question> question(String moduleSlug, String moduleVersion, String question) {
        return catalogue.readable(moduleSlug, moduleVersion).flatMap(module -> module.question(question));
    }
}
