package org.withoutfear.certification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What some persons have been assigned so far, read at once. */
record AssignmentState(
        Map<Long, List<Requirement>> requirements,
        Map<Long, List<Reason>> reasons,
        Map<Long, List<Period>> periods,
        Map<Long, List<Fact>> interruptions) {

    static AssignmentState read(RequirementStore store, List<Long> personIds) {
        List<Requirement> all = store.ofPersons(personIds);
        List<Long> ids = all.stream().map(Requirement::id).toList();
        return new AssignmentState(
                all.stream().collect(Collectors.groupingBy(Requirement::personId)),
                store.reasons(ids),
                store.periods(ids),
                store.interruptions(ids));
    }

    /** Null when the person never had to hold the programme. */
    Requirement requirement(long personId, long programmeId) {
        return requirements.getOrDefault(personId, List.of()).stream()
                .filter(requirement -> requirement.programmeId() == programmeId)
                .findFirst()
                .orElse(null);
    }

    /** Null when no reason stands today. */
    Reason openReason(Requirement requirement) {
        return reasons.getOrDefault(requirement.id(), List.of()).stream()
                .filter(Reason::open)
                .findFirst()
                .orElse(null);
    }

    /** The last day on which there was a reason, of a requirement that has none today. */
    LocalDate lastDay(Requirement requirement) {
        return reasons.getOrDefault(requirement.id(), List.of()).stream()
                .map(reason -> reason.days().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Period newestPeriod(Requirement requirement) {
        List<Period> own = periods.get(requirement.id());
        return own.get(own.size() - 1);
    }

    List<Fact> pauses(Requirement requirement) {
        return interruptions.getOrDefault(requirement.id(), List.of()).stream()
                .filter(fact -> fact.kind() == FactKind.PAUSED)
                .toList();
    }
}
