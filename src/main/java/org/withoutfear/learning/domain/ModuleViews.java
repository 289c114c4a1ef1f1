package org.withoutfear.learning.domain;

import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.PartKind;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.LessonView;
import org.withoutfear.learning.ModuleView;
import org.withoutfear.learning.PartIntro;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.TimeView;
import org.withoutfear.policy.PolicyVersion;
import org.withoutfear.shared.NotFound;

/** Shows a module and its lessons to a learner. */
public final class ModuleViews {

    private ModuleViews() {}

    /** @param enrolment nothing when the learner did not begin the module */
    public static ModuleView module(TrainingModule module, Optional<Enrolment> enrolment, List<PartView> parts) {
        return new ModuleView(
                module.slug(),
                module.version(),
                module.policyVersion(),
                module.title(),
                module.summary(),
                module.audience(),
                module.minutes(),
                module.passMark(),
                module.retakeHours(),
                module.objectives(),
                parts,
                Progress.next(parts).orElse(null),
                enrolment.isPresent(),
                enrolment.map(Enrolment::passedAt).orElse(null),
                enrolment.filter(Enrolment::testingOut).isPresent(),
                enrolment.filter(Enrolment::testedOut).isPresent());
    }

    /**
     * A scenario or the quiz; a lesson is read, and has nothing to be begun.
     *
     * @param scenarioRole the learner's, as the HR feed gives it; null when there is none
     * @param timeLimit the minutes this learner has for a quiz that begins now; 0 for as long as one likes
     * @param time what the open attempt leaves; null when none is open, or it has no limit
     */
    public static PartIntro intro(
            TrainingModule module,
            List<PartView> parts,
            String slug,
            String scenarioRole,
            int timeLimit,
            TimeView time) {
        PartView part = part(parts, slug);
        if (part.kind() == PartKind.LESSON) {
            throw new NotFound("part to begin " + slug);
        }
        Optional<Scenario> scenario = module.scenario(slug);
        return new PartIntro(
                module.slug(),
                module.title(),
                part,
                scenario.map(Scenario::summary).orElse(null),
                scenario.map(Scenario::roles).orElse(List.of()),
                scenario.map(s -> module.roleIn(s, scenarioRole)).orElse(null),
                module.passMark(),
                module.quiz().questions(),
                module.quiz().criticalQuestions().size(),
                timeLimit,
                time,
                module.retakeHours(),
                module.draft());
    }

    private static PartView part(List<PartView> parts, String slug) {
        return parts.stream()
                .filter(p -> p.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + slug));
    }

    public static LessonView lesson(TrainingModule module, PolicyVersion policy, Progress progress, Lesson lesson) {
        List<PartView> parts = progress.parts();
        PartView part = part(parts, lesson.slug());
        int at = parts.indexOf(part);
        return new LessonView(
                module.slug(),
                module.title(),
                parts,
                part,
                lesson,
                AttemptViews.clauses(policy, lesson.clauses()),
                progress.reading(lesson.slug()).map(LessonReading::place).orElse(0),
                part.done(),
                at == 0 ? null : parts.get(at - 1),
                at + 1 < parts.size() ? parts.get(at + 1) : null);
    }
}
