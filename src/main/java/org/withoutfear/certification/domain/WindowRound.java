package org.withoutfear.certification.domain;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.ServerStarted;

/**
 * Opens the windows that are due, every hour and at start. The dates are those of the rule, however late the round comes; a second
 * round changes nothing. Whoever left, is exempt or on leave is passed by until that is over.
 */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class WindowRound {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private CityClock clock;

    @Inject
    private Event<StandingChanged> changed;

    public void serverStarted(@Observes @Priority(ServerStarted.ROUNDS) ServerStarted event) {
        openWindows();
    }

    @Schedule(hour = "*", minute = "5", persistent = false)
    public void openWindows() {
        LocalDate today = clock.today();
        List<Long> due = store.windowsToOpen(today);
        if (due.isEmpty()) {
            return;
        }
        Map<Long, Programme> known = programmes.all();
        Map<Long, List<Period>> periods = store.periods(due);
        Map<Long, List<Reason>> reasons = store.reasons(due);
        Map<Long, List<Fact>> interruptions = store.interruptions(due);
        List<Long> opened = new ArrayList<>();
        for (Requirement requirement : store.withIds(due)) {
            Programme programme = known.get(requirement.programmeId());
            List<Fact> interrupted = interruptions.getOrDefault(requirement.id(), List.of());
            boolean asked = programme != null
                    && reasons.getOrDefault(requirement.id(), List.of()).stream()
                            .anyMatch(r -> r.days().covers(today))
                    && interrupted.stream().noneMatch(fact -> fact.days().covers(today));
            if (asked) {
                open(periods.get(requirement.id()));
                opened.add(requirement.id());
            }
        }
        store.flush();
        if (!opened.isEmpty()) {
            changed.fire(new StandingChanged(opened));
        }
    }

    private void open(List<Period> periods) {
        Period certified = periods.get(periods.size() - 1);
        Period next = new Period(
                certified.requirementId(),
                certified.number() + 1,
                certified.windowOpensOn(),
                certified.effectiveValidTo());
        store.add(next);
        store.add(new Fact(next, FactKind.WINDOW_OPENED, next.assignedOn(), next.dueOn(), clock.instant()));
    }
}
