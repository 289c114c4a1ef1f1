package org.withoutfear.learning.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.learning.RemedyView;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;

/** Leads somebody who failed a quiz three times through the lessons that help, before the next attempt. */
@ApplicationScoped
public class Remedies {

    @Inject
    private LearningStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private RulingBook rulings;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    private Optional<Remedy> of(Enrolment enrolment) {
        TrainingModule module = enrolments.module(enrolment);
        return Remedy.after(
                rulings.marking(module),
                policies.version(module.policyVersion()),
                enrolments.before(enrolment, QuizAttempt.PART, true));
    }

    public Optional<RemedyView> view(Enrolment enrolment) {
        return of(enrolment).map(this::view);
    }

    private RemedyView view(Remedy remedy) {
        List<String> reread = store.reread(remedy.attempt());
        return new RemedyView(
                remedy.duty(),
                remedy.lessons().stream()
                        .map(l -> new RemedyView.Line(l.slug(), l.title(), l.minutes(), reread.contains(l.slug())))
                        .toList());
    }

    /** Marks a lesson as reread; the first time counts. The enrolment is locked. */
    public void reread(Enrolment enrolment, String lesson) {
        Remedy remedy = of(enrolment).orElseThrow(() -> new NotFound("lessons to reread"));
        if (remedy.lessons().stream().map(Lesson::slug).noneMatch(lesson::equals)) {
            throw new NotFound("lesson to reread " + lesson);
        }
        if (!store.reread(remedy.attempt()).contains(lesson)) {
            store.add(new Reread(remedy.attempt(), lesson, clock.instant()));
        }
    }

    /**
     * The duty on which the next attempt asks more; nothing before three failed attempts.
     *
     * @throws Rejected while a lesson is not reread
     */
    public Optional<Duty> focus(Enrolment enrolment) {
        Optional<RemedyView> remedy = view(enrolment);
        if (remedy.filter(r -> !r.done()).isPresent()) {
            throw new Rejected("learning.notice.rereadFirst");
        }
        return remedy.map(RemedyView::duty);
    }
}
