package org.withoutfear.certification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.learning.PassedModules;
import org.withoutfear.people.FeedApplied;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Trail;

/**
 * Gives everybody the programmes of their job families, and lets those end whose reason has ended, each time the people changed.
 * Doing it twice changes nothing.
 */
@Stateless
@PermitAll
public class Assigning {

    private static final int AT_ONCE = 1000;

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private People people;

    @Inject
    private PassedModules passedModules;

    @Inject
    private Certifying certifying;

    @Inject
    private Trail trail;

    @Inject
    private CityClock clock;

    @Inject
    private Event<StandingChanged> changed;

    public void feedApplied(@Observes FeedApplied event) {
        LocalDate today = clock.today();
        programmes.begin(today);
        Map<Long, Programme> known = programmes.all();
        Set<Long> employed = new HashSet<>(people.everybodyEmployed());
        Set<Long> all = new LinkedHashSet<>(employed);
        all.addAll(store.personsWithRequirements());
        List<Long> ids = all.stream().sorted().toList();
        Set<Long> touched = new LinkedHashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            touched.addAll(assign(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), known, today));
        }
        store.flush();
        if (!touched.isEmpty()) {
            trail.record(new Act(
                    null,
                    "certification.requirements.assigned",
                    "feed-run:" + event.runId(),
                    null,
                    null,
                    "" + touched.size()));
            changed.fire(new StandingChanged(touched));
        }
    }

    private Set<Long> assign(List<Long> personIds, Map<Long, Programme> known, LocalDate today) {
        Map<Long, PersonView> persons = people.findAll(personIds);
        Map<Long, List<String>> families = people.jobFamilies(personIds);
        AssignmentState state = AssignmentState.read(store, personIds);
        Set<Long> touched = new LinkedHashSet<>();
        List<Newcomer> newcomers = new ArrayList<>();
        for (PersonView person : persons.values()) {
            List<String> own = person.active() ? families.getOrDefault(person.id(), List.of()) : List.of();
            for (Programme programme : known.values()) {
                String why = person.active() ? programme.reasonFor(own) : null;
                Requirement requirement = state.requirement(person.id(), programme.id());
                if (requirement == null && why != null) {
                    newcomers.add(require(person, programme, why));
                } else if (requirement != null && adjust(state, requirement, person, programme, why, today)) {
                    touched.add(requirement.id());
                }
            }
        }
        store.flush(); // the requirements stand before what refers to them is written
        newcomers.forEach(newcomer -> touched.add(begin(newcomer, today)));
        touched.addAll(certifyOnEarlierPasses(
                newcomers.stream().map(one -> one.person().id()).collect(Collectors.toSet()), known));
        return touched;
    }

    /** Somebody who has to hold a programme for the first time. */
    private record Newcomer(PersonView person, Programme programme, String why, Requirement requirement) {}

    private Newcomer require(PersonView person, Programme programme, String why) {
        Requirement requirement = new Requirement(person.id(), programme.id());
        store.add(requirement);
        return new Newcomer(person, programme, why, requirement);
    }

    private long begin(Newcomer newcomer, LocalDate today) {
        long id = newcomer.requirement().id();
        Programme programme = newcomer.programme();
        LocalDate assignedOn =
                realistic(programme, programme.assignedOn(newcomer.person().hireDate()), today);
        Period period = new Period(id, 1, assignedOn, programme.dueOn(assignedOn));
        store.add(new Reason(id, newcomer.why(), assignedOn, clock.instant()));
        store.add(period);
        store.add(new Fact(period, FactKind.OPENED, assignedOn, period.dueOn(), clock.instant()));
        pause(period, newcomer.person(), List.of(), today);
        return id;
    }

    /** Whoever comes to a job long after being hired has the whole time from today: nobody is late on the day it is asked. */
    private static LocalDate realistic(Programme programme, LocalDate assignedOn, LocalDate today) {
        return programme.dueOn(assignedOn).isBefore(today) ? today : assignedOn;
    }

    private boolean adjust(
            AssignmentState state,
            Requirement requirement,
            PersonView person,
            Programme programme,
            String why,
            LocalDate today) {
        Reason open = state.openReason(requirement);
        Period newest = state.newestPeriod(requirement);
        boolean touched = pause(newest, person, state.pauses(requirement), today);
        if (open != null && why == null) {
            store.add(open.endedOn(today.minusDays(1), clock.instant()));
            return true;
        }
        if (open == null && why != null) {
            store.add(new Reason(requirement.id(), why, today, clock.instant()));
            LocalDate dueOn = dueAgain(newest, state.lastDay(requirement), programme, today);
            if (newest.postpone(dueOn)) {
                store.add(new Fact(newest, FactKind.DUE_MOVED, dueOn, null, clock.instant()));
            }
            return true;
        }
        return touched;
    }

    /** Out and back moves the due date by the days away; whoever was away longer than the time one has begins with all of it. */
    private static LocalDate dueAgain(Period newest, LocalDate lastDay, Programme programme, LocalDate today) {
        long away = ChronoUnit.DAYS.between(lastDay, today) - 1;
        return away < programme.dueDays() ? newest.dueOn().plusDays(away) : programme.dueOn(today);
    }

    /** Keeps the leave HR names: a new one, another end of one, or the end of one that is over. */
    private boolean pause(Period period, PersonView person, List<Fact> known, LocalDate today) {
        Fact last = known.isEmpty() ? null : known.get(known.size() - 1);
        if (person.leaveStart() == null) {
            boolean ended = last != null
                    && (last.days().last() == null || !last.days().last().isBefore(today));
            if (ended) {
                LocalDate lastDay = today.minusDays(1);
                store.add(new Fact(period, FactKind.PAUSED, last.days().first(), lastDay, clock.instant())
                        .insteadOf(last));
            }
            return ended;
        }
        Interval leave = new Interval(person.leaveStart(), person.leaveEnd());
        if (last != null && last.days().equals(leave)) {
            return false;
        }
        Fact fact = new Fact(period, FactKind.PAUSED, leave.first(), leave.last(), clock.instant());
        store.add(last != null && last.days().first().equals(leave.first()) ? fact.insteadOf(last) : fact);
        return true;
    }

    /** Somebody may have passed the modules before they became a duty. */
    private List<Long> certifyOnEarlierPasses(Set<Long> newcomers, Map<Long, Programme> known) {
        if (newcomers.isEmpty()) {
            return List.of();
        }
        store.flush();
        Set<Long> passed = passedModules.of(newcomers).stream()
                .map(PassedModules.Pass::personId)
                .collect(Collectors.toSet());
        List<Long> certified = new ArrayList<>();
        passed.forEach(person -> certified.addAll(certifying.certify(person, known)));
        return certified;
    }
}
