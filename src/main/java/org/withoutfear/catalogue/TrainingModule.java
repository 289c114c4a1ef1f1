package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.withoutfear.shared.BilingualText;

/**
 * A version of a training module, complete. It never changes once published.
 *
 * @param passMark per cent, for the quiz and for each assessed scenario
 * @param retakeHours how long to wait after a failed assessment
 * @param draft shown in development only, and never counts
 * @param jobAid null in a version that was published before there were any
 */
public record TrainingModule(
        String slug,
        String version,
        String policyVersion,
        BilingualText title,
        BilingualText summary,
        BilingualText audience,
        int minutes,
        List<BilingualText> objectives,
        List<String> clauses,
        int passMark,
        List<CriticalFailure> criticalFailures,
        int quizQuestions,
        List<String> criticalQuestions,
        int retakeHours,
        List<Part> parts,
        List<Lesson> lessons,
        List<Scenario> scenarios,
        List<Question> questions,
        boolean draft,
        JobAid jobAid)
        implements Serializable {

    /** One part in the order of the module. The quiz's slug is {@code quiz}. */
    public record Part(PartKind kind, String slug, BilingualText title, int minutes) implements Serializable {}

    public Optional<Part> part(String slug) {
        return parts.stream().filter(part -> part.slug().equals(slug)).findFirst();
    }

    public Optional<Lesson> lesson(String slug) {
        return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    public Optional<Scenario> scenario(String slug) {
        return scenarios.stream()
                .filter(scenario -> scenario.slug().equals(slug))
                .findFirst();
    }

    public Optional<Question> question(String slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }
}
