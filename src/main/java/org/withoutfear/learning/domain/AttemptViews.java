package org.withoutfear.learning.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.catalogue.TrainingModule.Part;
import org.withoutfear.learning.AttemptView;
import org.withoutfear.learning.DutyScore;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Duty;
import org.withoutfear.policy.PolicyVersion;

/** What the views of scenarios and quizzes have in common. */
final class AttemptViews {

    private AttemptViews() {}

    static AttemptView view(TrainingModule module, Attempt attempt) {
        Part part = module.part(attempt.part()).orElseThrow();
        List<Part> ofKind =
                module.parts().stream().filter(p -> p.kind() == part.kind()).toList();
        return new AttemptView(
                attempt.id(),
                module.slug(),
                module.draft(),
                module.title(),
                part.slug(),
                part.title(),
                ofKind.indexOf(part) + 1,
                ofKind.size(),
                role(module, attempt),
                attempt.assessed(),
                attempt.outcome(),
                attempt.points(),
                attempt.pointsPossible(),
                attempt.percent(),
                module.passMark(),
                attempt.finishedAt(),
                new RetakeRule(module).from(List.of(attempt)).orElse(null));
    }

    private static Scenario.Role role(TrainingModule module, Attempt attempt) {
        return attempt instanceof ScenarioAttempt taken
                ? module.scenario(attempt.part())
                        .orElseThrow()
                        .role(taken.role())
                        .orElse(null)
                : null;
    }

    static List<Clause> clauses(PolicyVersion policy, List<String> ids) {
        return ids.stream().map(policy::clause).flatMap(Optional::stream).toList();
    }

    /** The duty of the first clause: what a choice or a question counts for. */
    static Duty duty(PolicyVersion policy, List<String> clauses) {
        return policy.clause(clauses.get(0)).map(Clause::duty).orElse(Duty.SERVE);
    }

    /** Adds up points by duty. */
    static final class Tally {
        private final Map<Duty, DutyScore> scores = new EnumMap<>(Duty.class);

        void add(Duty duty, int points, int possible, Scenario.Verdict verdict) {
            scores.merge(duty, new DutyScore(duty, points, possible, verdict), Tally::sum);
        }

        private static DutyScore sum(DutyScore a, DutyScore b) {
            Scenario.Verdict worst = a.worst().compareTo(b.worst()) > 0 ? a.worst() : b.worst();
            return new DutyScore(a.duty(), a.points() + b.points(), a.possible() + b.possible(), worst);
        }

        List<DutyScore> scores() {
            return List.copyOf(scores.values());
        }
    }
}
