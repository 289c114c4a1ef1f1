package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.withoutfear.certification.RequirementView;

/** Puts the facts of requirements together and says how each stands. The number of queries does not grow with the requirements. */
@ApplicationScoped
public class Standings {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private Clock clock;

    public List<RequirementView> of(List<Requirement> requirements, LocalDate day) {
        if (requirements.isEmpty()) {
            return List.of();
        }
        List<Long> ids = requirements.stream().map(Requirement::id).toList();
        Map<Long, Programme> known = programmes.all();
        Map<Long, List<Period>> periods = store.periods(ids);
        Map<Long, List<Reason>> reasons = store.reasons(ids);
        Map<Long, List<Fact>> interruptions = store.interruptions(ids);
        List<Long> persons =
                requirements.stream().map(Requirement::personId).distinct().toList();
        Map<Long, Certificate> certificates = store.certificates(persons).stream()
                .collect(Collectors.toMap(Certificate::periodId, certificate -> certificate, (newer, older) -> newer));
        return requirements.stream()
                .filter(requirement -> known.containsKey(requirement.programmeId()))
                .map(requirement -> view(
                        requirement,
                        known.get(requirement.programmeId()),
                        periods.getOrDefault(requirement.id(), List.of()),
                        reasons.getOrDefault(requirement.id(), List.of()),
                        interruptions.getOrDefault(requirement.id(), List.of()),
                        certificates,
                        day))
                .filter(Objects::nonNull)
                .toList();
    }

    private RequirementView view(
            Requirement requirement,
            Programme programme,
            List<Period> periods,
            List<Reason> reasons,
            List<Fact> interruptions,
            Map<Long, Certificate> certificates,
            LocalDate day) {
        if (periods.isEmpty()) {
            return null;
        }
        RequirementFacts facts = facts(programme, periods, reasons, interruptions);
        PeriodDates newest = periods.get(periods.size() - 1).dates();
        Period certified = periods.stream()
                .filter(Period::certified)
                .reduce((older, newer) -> newer)
                .orElse(null);
        Certificate issued = certified == null ? null : certificates.get(certified.id());
        Function<Function<Period, LocalDate>, LocalDate> date = of -> certified == null ? null : of.apply(certified);
        LocalDate validTo = date.apply(Period::effectiveValidTo);
        return new RequirementView(
                requirement.id(),
                requirement.personId(),
                programme.id(),
                programme.code(),
                programme.title(),
                programme.validity().months(),
                facts.statusOn(day),
                facts.dateThatCounts(day),
                facts.nextChangeAfter(day),
                facts.dueOn(newest),
                date.apply(Period::validFrom),
                validTo,
                date.apply(Period::windowOpensOn),
                validTo == null ? null : validTo.plusDays(programme.graceDays()),
                programme.modules(),
                reasons.isEmpty() ? null : reasons.get(reasons.size() - 1).detail(),
                issued == null || issued.revoked() ? null : issued.number(),
                certified == null || !certified.makesRoom(day)
                        ? null
                        : certified.nextCountsSince(issued == null ? null : issued.revokedAt(), clock.getZone()));
    }

    static RequirementFacts facts(
            Programme programme, List<Period> periods, List<Reason> reasons, List<Fact> interruptions) {
        return new RequirementFacts(
                reasons.stream().map(Reason::days).toList(),
                days(interruptions, FactKind.EXEMPTED),
                days(interruptions, FactKind.PAUSED),
                periods.stream().map(Period::dates).toList(),
                programme.graceDays());
    }

    private static List<Interval> days(Collection<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::days)
                .toList();
    }
}
