package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.shared.BilingualText;

/**
 * A version of a training module, complete. It never changes once published.
 *
 * @param passMark per cent, for the quiz and for each assessed scenario
 * @param retakeHours how long to wait after a failed assessment
 * @param roles in whose place somebody meets the scenarios, by the scenario role of the HR feed; {@code default} for all others
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
        QuizPlan quiz,
        int retakeHours,
        Map<String, String> roles,
        List<Part> parts,
        List<Lesson> lessons,
        List<Scenario> scenarios,
        List<Question> questions,
        boolean draft,
        JobAid jobAid)
        implements Serializable {

    public static final String DEFAULT_ROLE = "default";

    /** One part in the order of the module. The quiz's slug is {@code quiz}. */
    public record Part(PartKind kind, String slug, BilingualText title, int minutes) implements Serializable {}

    /** The same content under another number, to be looked at only. */
    public TrainingModule asDraft(String number) {
        return new TrainingModule(
                slug,
                number,
                policyVersion,
                title,
                summary,
                audience,
                minutes,
                objectives,
                clauses,
                passMark,
                criticalFailures,
                quiz,
                retakeHours,
                roles,
                parts,
                lessons,
                scenarios,
                questions,
                true,
                jobAid);
    }

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

    /**
     * In whose place somebody meets a scenario.
     *
     * @param scenarioRole as the HR feed gives it for the job; null when there is no job
     * @return null when the scenario is the same for everybody
     */
    public String roleIn(Scenario scenario, String scenarioRole) {
        String wanted = roles.getOrDefault(String.valueOf(scenarioRole), roles.get(DEFAULT_ROLE));
        return scenario.role(wanted)
                .or(() -> scenario.roles().stream().findFirst())
                .map(Scenario.Role::slug)
                .orElse(null);
    }

    public Optional<Question> question(String slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }
}
