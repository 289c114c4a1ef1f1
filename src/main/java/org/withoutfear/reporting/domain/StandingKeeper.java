package org.withoutfear.reporting.domain;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.withoutfear.certification.RequirementView;
import org.withoutfear.certification.Requirements;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.ServerStarted;

/** Keeps the standings: those whose facts changed at once, and those whose day has come every hour and at start. Nothing else is touched. */
@Singleton
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class StandingKeeper {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requirements requirements;

    @Inject
    private CityClock clock;

    public void serverStarted(@Observes @Priority(ServerStarted.VIEWS) ServerStarted event) {
        refreshDue();
    }

    public void standingChanged(@Observes StandingChanged event) {
        refresh(event.requirementIds());
    }

    /** Those whose next change is today, or was while the server was down. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void refreshDue() {
        refresh(entities.createQuery(
                        "select s.requirementId from Standing s where s.nextChangeOn <= :today", Long.class)
                .setParameter("today", clock.today())
                .getResultList());
    }

    private void refresh(Collection<Long> requirementIds) {
        List<Long> ids = List.copyOf(requirementIds);
        LocalDate today = clock.today();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            keep(new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))), today);
        }
    }

    private void keep(List<Long> ids, LocalDate today) {
        Map<Long, Standing> kept = entities.createQuery(
                        "select s from Standing s where s.requirementId in :ids", Standing.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Standing::requirementId, standing -> standing));
        for (RequirementView requirement : requirements.withIds(ids)) {
            Standing standing = kept.get(requirement.id());
            if (standing == null) {
                entities.persist(new Standing(requirement, today));
            } else {
                standing.show(requirement, today);
            }
        }
    }
}
