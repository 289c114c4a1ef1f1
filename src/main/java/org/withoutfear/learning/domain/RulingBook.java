package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.TrainingModule;

/** Knows which rulings hold for which version of a module: for each that asks what was ruled on in the same words with the same key. */
@ApplicationScoped
public class RulingBook {

    @Inject
    private RulingStore store;

    @Inject
    private Catalogue catalogue;

    /** What the questions of a module version are worth today. */
    public Marking marking(TrainingModule module) {
        return new Marking(
                module,
                store.rulings(module.slug()).stream()
                        .filter(ruling -> holds(ruling, module))
                        .toList());
    }

    public Marking marking(Attempt attempt) {
        return marking(catalogue.version(attempt.moduleSlug(), attempt.moduleVersion()));
    }

    /** The numbers of the published versions for which a ruling holds. */
    List<String> asking(Ruling ruling) {
        return catalogue.versions(ruling.moduleSlug()).stream()
                .filter(module -> holds(ruling, module))
                .map(TrainingModule::version)
                .toList();
    }

    private boolean holds(Ruling ruling, TrainingModule module) {
        return ruling.moduleVersion().equals(module.version())
                || same(
                        question(ruling.moduleSlug(), ruling.moduleVersion(), ruling.question()),
                        module.question(ruling.question()));
    }

    /** Whether two challenges are about the same question, also when it stands in two versions. */
    boolean sameQuestion(Challenge one, Challenge other) {
        return one.moduleVersion().equals(other.moduleVersion())
                || same(
                        question(one.moduleSlug(), one.moduleVersion(), one.question()),
                        question(other.moduleSlug(), other.moduleVersion(), other.question()));
    }

    private Optional<Question> question(String moduleSlug, String moduleVersion, String question) {
        return catalogue.readable(moduleSlug, moduleVersion).flatMap(module -> module.question(question));
    }

    private static boolean same(Optional<Question> one, Optional<Question> other) {
        return one.isPresent() && other.filter(one.get()::asksTheSame).isPresent();
    }
}
