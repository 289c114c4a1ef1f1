package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.withoutfear.certification.PeriodView;

/** The cycles of a person's requirements, as people read them. */
@ApplicationScoped
public class PeriodViews {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    public List<PeriodView> of(long personId) {
        Map<Long, Programme> known = programmes.all();
        List<Requirement> requirements = store.ofPersons(List.of(personId));
        Map<Long, Certificate> certificates = store.certificates(List.of(personId)).stream()
                .collect(Collectors.toMap(Certificate::periodId, certificate -> certificate, (newer, older) -> newer));
        Map<Long, List<Period>> periods =
                store.periods(requirements.stream().map(Requirement::id).toList());
        return requirements.stream()
                .filter(requirement -> known.containsKey(requirement.programmeId()))
                .flatMap(requirement -> periods.getOrDefault(requirement.id(), List.of()).stream()
                        .map(period ->
                                view(known.get(requirement.programmeId()), period, certificates.get(period.id()))))
                .sorted(Comparator.comparing(PeriodView::assignedOn).reversed())
                .toList();
    }

    private static PeriodView view(Programme programme, Period period, Certificate certificate) {
        Optional<Certificate> issued = Optional.ofNullable(certificate);
        return new PeriodView(
                programme.title(),
                period.number(),
                period.assignedOn(),
                period.dueOn(),
                period.certifiedOn(),
                period.validFrom(),
                period.effectiveValidTo(),
                period.revokedOn(),
                issued.map(Certificate::moduleVersions).orElse(null),
                issued.map(Certificate::policyVersion).orElse(null),
                issued.map(Certificate::number).orElse(null));
    }
}
