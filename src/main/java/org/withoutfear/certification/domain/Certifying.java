package org.withoutfear.certification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.learning.ModulePassed;
import org.withoutfear.learning.ModuleStarted;
import org.withoutfear.learning.PassedModules;
import org.withoutfear.learning.PassedModules.Pass;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Settings;
import org.withoutfear.shared.Trail;

/**
 * Certifies whoever passed every module of a programme, in the transaction of the pass. Doing it twice has one effect: a period is
 * certified once, and a pass that lands before the window opens renews nothing.
 */
@Stateless
@PermitAll
public class Certifying {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private PassedModules passedModules;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Inject
    private Trail trail;

    @Inject
    private CityClock clock;

    @Inject
    private Event<StandingChanged> changed;

    public void modulePassed(@Observes ModulePassed event) {
        tell(certify(event.personId(), programmes.all()));
    }

    public void moduleStarted(@Observes ModuleStarted event) {
        LocalDate day = day(event.at());
        List<Long> started = new ArrayList<>();
        Map<Long, Programme> known = programmes.all();
        List<Requirement> requirements = store.lockOfPerson(event.personId()).stream()
                .filter(one -> concerns(known, one, event.moduleSlug()))
                .toList();
        Map<Long, List<Period>> periods =
                store.periods(requirements.stream().map(Requirement::id).toList());
        for (Requirement requirement : requirements) {
            Period newest = newest(periods, requirement);
            if (newest != null && newest.start(day)) {
                store.add(new Fact(newest, FactKind.STARTED, day, null, clock.instant())
                        .because(event.moduleSlug(), event.personId()));
                started.add(requirement.id());
            }
        }
        tell(started);
    }

    /** Certifies what the passes of this person allow, and gives back the requirements that changed. */
    List<Long> certify(long personId, Map<Long, Programme> known) {
        List<Requirement> requirements = store.lockOfPerson(personId);
        List<Pass> passes = passedModules.of(List.of(personId));
        List<Long> ids = requirements.stream().map(Requirement::id).toList();
        Map<Long, List<Period>> periods = store.periods(ids);
        Map<Long, List<Reason>> reasons = store.reasons(ids);
        return requirements.stream()
                .filter(one -> known.containsKey(one.programmeId()))
                .filter(one ->
                        reasons.getOrDefault(one.id(), List.of()).stream().anyMatch(Reason::open))
                .filter(one -> certify(one, known.get(one.programmeId()), periods.get(one.id()), passes))
                .map(Requirement::id)
                .toList();
    }

    private boolean certify(Requirement requirement, Programme programme, List<Period> periods, List<Pass> passes) {
        Period newest = periods.get(periods.size() - 1);
        if (newest.certified() && !newest.makesRoom(clock.today())) {
            return false;
        }
        Period previous = newest.certified() ? newest : periods.size() > 1 ? periods.get(periods.size() - 2) : null;
        List<Pass> counting = counting(programme, previous, passes);
        if (counting.size() < programme.modules().size()) {
            return false;
        }
        Period period = newest.certified() ? open(requirement, newest) : newest;
        LocalDate day = counting.stream()
                .map(pass -> day(pass.at()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        period.certify(
                day, previous == null ? programme.validity().first(day) : previous.renewed(day, programme.validity()));
        store.add(new Fact(period, FactKind.CERTIFIED, period.validFrom(), period.effectiveValidTo(), clock.instant())
                .because(modules(counting), requirement.personId()));
        store.flush();
        issue(requirement.personId(), programme, period, counting);
        return true;
    }

    /** The window is open although the nightly round has not come by. */
    private Period open(Requirement requirement, Period newest) {
        Period next =
                new Period(requirement.id(), newest.number() + 1, newest.windowOpensOn(), newest.effectiveValidTo());
        store.add(next);
        store.add(new Fact(
                next, FactKind.WINDOW_OPENED, newest.windowOpensOn(), newest.effectiveValidTo(), clock.instant()));
        return next;
    }

    /** The newest pass of each module that counts: since the window opened, or since the last certification was revoked. */
    private List<Pass> counting(Programme programme, Period previous, List<Pass> passes) {
        Instant since = previous == null
                ? clock.today()
                        .minusMonths(programme.validity().months())
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                : previous.nextCountsSince(revokedAt(previous), clock.getZone());
        return programme.modules().stream()
                .map(slug -> passes.stream()
                        .filter(pass ->
                                pass.moduleSlug().equals(slug) && !pass.at().isBefore(since))
                        .reduce((older, newer) -> newer))
                .flatMap(Optional::stream)
                .toList();
    }

    private Instant revokedAt(Period period) {
        return period.revoked() ? store.revokedAt(period.id()) : null;
    }

    private void issue(long personId, Programme programme, Period period, List<Pass> counting) {
        String holder = people.find(personId).map(PersonView::name).orElseThrow();
        String number = CertificateNumber.next(
                settings.certificatePrefix(), clock.today().getYear());
        String policy = counting.stream()
                .map(Pass::policyVersion)
                .reduce((older, newer) -> newer)
                .orElseThrow();
        Certificate.Texts texts = new Certificate.Texts(policy, modules(counting));
        store.add(new Certificate(number, personId, holder, period, programme.title(), texts, clock.instant()));
        trail.record(Act.by(personId, "certification.certificate.issued", "certificate:" + number));
    }

    private static String modules(List<Pass> passes) {
        return passes.stream()
                .map(pass -> pass.moduleSlug() + " " + pass.moduleVersion())
                .collect(Collectors.joining(", "));
    }

    private static boolean concerns(Map<Long, Programme> known, Requirement requirement, String slug) {
        Programme programme = known.get(requirement.programmeId());
        return programme != null && programme.modules().contains(slug);
    }

    private static Period newest(Map<Long, List<Period>> periods, Requirement requirement) {
        List<Period> own = periods.getOrDefault(requirement.id(), List.of());
        return own.isEmpty() ? null : own.get(own.size() - 1);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private void tell(List<Long> requirementIds) {
        store.flush();
        if (!requirementIds.isEmpty()) {
            changed.fire(new StandingChanged(requirementIds));
        }
    }
}
