package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutfear.certification.PeriodView;

/** The cycles of a person's requirements, as people read them. */
@ApplicationScoped
public class PeriodViews {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private CertificateViews certificateViews;

    public List<PeriodView> of(long personId) {
        Map<Long, Programme> known = programmes.all();
        List<Requirement> requirements = store.ofPersons(List.of(personId));
        Map<Long, Certificate> certificates = store.certificates(List.of(personId)).stream()
                .collect(Collectors.toMap(Certificate::periodId, certificate -> certificate, (newer, older) -> newer));
        List<Long> ids = requirements.stream().map(Requirement::id).toList();
        Map<Long, List<Period>> periods = store.periods(ids);
        Map<Long, List<Fact>> interruptions = store.interruptions(ids);
        return requirements.stream()
                .filter(requirement -> known.containsKey(requirement.programmeId()))
                .flatMap(requirement -> views(
                        known.get(requirement.programmeId()),
                        periods.getOrDefault(requirement.id(), List.of()),
                        interruptions.getOrDefault(requirement.id(), List.of()),
                        certificates))
                .sorted(Comparator.comparing(PeriodView::assignedOn).reversed())
                .toList();
    }

    private Stream<PeriodView> views(
            Programme programme, List<Period> periods, List<Fact> interruptions, Map<Long, Certificate> certificates) {
        RequirementFacts facts = Standings.facts(programme, periods, List.of(), interruptions);
        return periods.stream()
                .map(period -> view(programme, period, facts.dueOn(period.dates()), certificates.get(period.id())));
    }

    private PeriodView view(Programme programme, Period period, LocalDate dueOn, Certificate certificate) {
        Optional<Certificate> issued = Optional.ofNullable(certificate);
        return new PeriodView(
                programme.title(),
                period.number(),
                period.assignedOn(),
                dueOn,
                period.certifiedOn(),
                period.validFrom(),
                period.effectiveValidTo(),
                period.revokedOn(),
                issued.map(Certificate::moduleVersions)
                        .map(certificateViews::named)
                        .orElse(null),
                issued.map(Certificate::policyVersion).orElse(null),
                issued.map(Certificate::number).orElse(null));
    }
}
