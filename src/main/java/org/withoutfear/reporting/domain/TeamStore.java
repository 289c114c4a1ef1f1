package org.withoutfear.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.withoutfear.certification.Status;
import org.withoutfear.reporting.PersonLine;
import org.withoutfear.reporting.TeamFigures;
import org.withoutfear.reporting.TeamFilter;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Values;

/** Reads a manager's team. Five queries a page, whatever the size of the team. */
@ApplicationScoped
public class TeamStore {

    private static final int AHEAD_DAYS = 90;
    private static final String CERTIFIED = "status in ('CERTIFIED', 'CERTIFIED_RENEWAL_OPEN')";
    private static final String NOT_COUNTED = "status in ('EXEMPT', 'PAUSED')";
    private static final String LATE = "status in ('OVERDUE', 'EXPIRED', 'EXPIRED_IN_GRACE', 'REVOKED')";
    private static final String ON_THE_WAY = "status in ('IN_PROGRESS', 'ASSIGNED')";
    /** Whoever is late first, then who is on the way, who is certified, and who does not count now. */
    private static final String URGENCY =
            "case when " + LATE + " then 1 when " + ON_THE_WAY + " then 2 when " + CERTIFIED + " then 3 else 4 end";

    @PersistenceContext
    private EntityManager entities;

    public Page<PersonLine> people(long managerId, TeamFilter filter, LocalDate today, int page, int size) {
        Selection selection = selection(managerId, filter, today);
        long total = Values.number(selection
                .query(entities, "select count(*) from reporting_team_line", "")
                .getSingleResult());
        String columns =
                "select person_id, sort_name, job_en, job_fr, unit_en, unit_fr, location_en, location_fr, status,"
                        + " date_that_counts from reporting_team_line";
        Query lines = selection.query(entities, columns, " order by " + order(filter));
        return Page.of(page, size, total, from -> lines(lines, from, size));
    }

    private static List<PersonLine> lines(Query query, int from, int size) {
        List<PersonLine> lines = new ArrayList<>();
        for (Object row : query.setFirstResult(from).setMaxResults(size).getResultList()) {
            lines.add(line((Object[]) row));
        }
        return lines;
    }

    private static Selection selection(long managerId, TeamFilter filter, LocalDate today) {
        Selection selection = team(managerId, filter).named(filter.name());
        LocalDate soon = today.plusDays(TeamFigures.SOON_DAYS);
        if (filter.group() != null) {
            switch (filter.group()) {
                case CERTIFIED -> selection.always(CERTIFIED);
                case LATE -> selection.always(LATE);
                case DUE_SOON -> selection.always(ON_THE_WAY).and("date_that_counts <= ?", soon);
                case IN_PROGRESS -> selection.always("status = 'IN_PROGRESS'").and("date_that_counts > ?", soon);
                case NOT_STARTED -> selection.always("status = 'ASSIGNED'").and("date_that_counts > ?", soon);
                case NOT_COUNTED -> selection.always(NOT_COUNTED);
            }
        }
        return selection;
    }

    private static Selection team(long managerId, TeamFilter filter) {
        Selection selection =
                new Selection().and("manager_id = ?", managerId).and("programme_id = ?", filter.programmeId());
        if (filter.direct()) {
            selection.always("depth = 1");
        }
        return selection.below(filter.unitId());
    }

    private static String order(TeamFilter filter) {
        return switch (filter.sort()) {
            case NAME -> "sort_name, person_id";
            case LOCATION -> "location_" + filter.language().code() + ", sort_name, person_id";
            case STANDING -> URGENCY + ", date_that_counts, sort_name, person_id";
            case DATE -> "date_that_counts, sort_name, person_id";
        };
    }

    public TeamFigures figures(long managerId, TeamFilter filter, LocalDate today) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        long dueSoonInProgress = 0;
        long dueSoonNotStarted = 0;
        String soon = "case when " + ON_THE_WAY + " and date_that_counts <= date '"
                + today.plusDays(TeamFigures.SOON_DAYS) + "' then 1 else 0 end";
        for (Object[] row : team(managerId, filter)
                .rows(
                        entities,
                        "select status, " + soon + ", count(*) from reporting_team_line",
                        " group by status, " + soon)) {
            Status status = Status.valueOf((String) row[0]);
            long count = Values.number(row[2]);
            counts.merge(status, count, Long::sum);
            if (Values.number(row[1]) == 1) {
                dueSoonInProgress += status == Status.IN_PROGRESS ? count : 0;
                dueSoonNotStarted += status == Status.ASSIGNED ? count : 0;
            }
        }
        return new TeamFigures(
                sum(counts, Status.CERTIFIED, Status.CERTIFIED_RENEWAL_OPEN),
                sum(counts, Status.CERTIFIED_RENEWAL_OPEN),
                sum(counts, Status.OVERDUE, Status.EXPIRED, Status.EXPIRED_IN_GRACE, Status.REVOKED),
                dueSoonInProgress + dueSoonNotStarted,
                sum(counts, Status.IN_PROGRESS) - dueSoonInProgress,
                sum(counts, Status.ASSIGNED) - dueSoonNotStarted,
                sum(counts, Status.EXEMPT, Status.PAUSED),
                units(managerId, filter),
                counters(managerId, filter, today));
    }

    private List<TeamFigures.Share> units(long managerId, TeamFilter filter) {
        String select = "select unit_id, unit_en, unit_fr, sum(case when " + CERTIFIED + " then 1 else 0 end), count(*)"
                + " from reporting_team_line";
        return team(managerId, filter)
                .always("not " + NOT_COUNTED)
                .always("unit_id is not null")
                .rows(
                        entities,
                        select,
                        " group by unit_id, unit_en, unit_fr order by unit_"
                                + filter.language().code())
                .stream()
                .map(row -> new TeamFigures.Share(
                        Values.number(row[0]),
                        Values.text(row[1], row[2]),
                        Values.number(row[3]),
                        Values.number(row[4])))
                .toList();
    }

    private List<TeamFigures.Cover> counters(long managerId, TeamFilter filter, LocalDate today) {
        String select = "select location_en, location_fr, sum(case when " + CERTIFIED
                + " then 1 else 0 end), sum(case when "
                + CERTIFIED + " and date_that_counts >= date '" + today.plusDays(AHEAD_DAYS) + "' then 1 else 0 end)"
                + " from reporting_team_line";
        return team(managerId, filter)
                .always("counters > 0")
                .rows(
                        entities,
                        select,
                        " group by location_id, location_en, location_fr order by location_"
                                + filter.language().code())
                .stream()
                .map(row -> new TeamFigures.Cover(
                        Values.text(row[0], row[1]), Values.number(row[2]), Values.number(row[3])))
                .toList();
    }

    private static long sum(Map<Status, Long> counts, Status... statuses) {
        long sum = 0;
        for (Status status : statuses) {
            sum += counts.getOrDefault(status, 0L);
        }
        return sum;
    }

    private static PersonLine line(Object[] row) {
        BilingualText location = Values.text(row[6], row[7]);
        return new PersonLine(
                Values.number(row[0]),
                (String) row[1],
                Values.text(row[2], row[3]),
                Values.text(row[4], row[5]),
                location,
                Status.valueOf((String) row[8]),
                Values.date(row[9]));
    }
}
