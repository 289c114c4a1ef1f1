package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Values;

/** Reads people as the other features see them. */
@ApplicationScoped
public class PersonStore {

    private static final int MOST_PARAMETERS = 1000;

    private static final String PEOPLE =
            "select p.id, p.employee_id, p.username, p.given_name, p.preferred_name, p.family_name,"
                    + " p.sort_name, p.email, p.language, p.employment_status, p.hire_date, p.leave_start, p.leave_end, j.job_family,"
                    + " j.title_en, j.title_fr, p.unit_id, u.name_en, u.name_fr, l.name_en, l.name_fr, p.manager_id,"
                    + " coalesce(m.preferred_name, m.given_name), m.family_name"
                    + " from people_person p left join people_job j on j.id = p.job_id left join people_unit u on u.id = p.unit_id"
                    + " left join people_location l on l.id = p.location_id left join people_person m on m.id = p.manager_id"
                    + " where p.id in (";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Map<Long, PersonView> find(Collection<Long> ids) {
        Map<Long, PersonView> people = new LinkedHashMap<>();
        in(PEOPLE, ids, ")").forEach(row -> people.put(Values.number(row[0]), view(row)));
        return people;
    }

    public boolean reportsTo(long person, long manager) {
        return !entities.createNativeQuery("select 1 from people_report where manager_id = ?1 and person_id = ?2")
                .setParameter(1, manager)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    public Optional<String> scenarioRole(long person) {
        List<?> roles = entities.createNativeQuery(
                        "select j.scenario_role from people_person p join people_job j on j.id = p.job_id where p.id = ?1")
                .setParameter(1, person)
                .getResultList();
        return roles.stream().map(String.class::cast).findFirst();
    }

    public List<Long> employed() {
        List<?> ids = entities.createNativeQuery(
                        "select id from people_person where employment_status <> 'LEFT' order by id")
                .getResultList();
        return ids.stream().map(Values::number).toList();
    }

    /** Families of the main job and of further jobs valid today, by person. */
    public Map<Long, List<String>> jobFamilies(Collection<Long> ids) {
        Map<Long, List<String>> families = new HashMap<>();
        String main =
                "select p.id, j.job_family from people_person p join people_job j on j.id = p.job_id where p.id in (";
        in(main, ids, ")").forEach(row -> add(families, row));
        LocalDate today = LocalDate.now(clock);
        String further =
                "select a.person_id, j.job_family from people_assignment a join people_job j on j.id = a.job_id"
                        + " where a.superseded_at is null and a.valid_from <= date '" + today
                        + "' and (a.valid_to is null or a.valid_to >= date '" + today + "') and a.person_id in (";
        in(further, ids, ")").forEach(row -> add(families, row));
        return families;
    }

    private static void add(Map<Long, List<String>> families, Object[] row) {
        List<String> known = families.computeIfAbsent(Values.number(row[0]), id -> new ArrayList<>());
        if (!known.contains((String) row[1])) {
            known.add((String) row[1]);
        }
    }

    /** Asks for many ids in as few queries as the databases allow. */
    private List<Object[]> in(String before, Collection<Long> ids, String after) {
        List<Long> all = List.copyOf(ids);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_PARAMETERS) {
            List<Long> part = all.subList(from, Math.min(all.size(), from + MOST_PARAMETERS));
            String marks =
                    IntStream.rangeClosed(1, part.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(","));
            Query query = entities.createNativeQuery(before + marks + after);
            for (int i = 0; i < part.size(); i++) {
                query.setParameter(i + 1, part.get(i));
            }
            rows.addAll(Values.rows(query.getResultList()));
        }
        return rows;
    }

    private static PersonView view(Object[] row) {
        String callName = row[4] == null ? (String) row[3] : (String) row[4];
        return new PersonView(
                Values.number(row[0]),
                (String) row[1],
                (String) row[2],
                callName + " " + row[5],
                (String) row[6],
                callName,
                (String) row[7],
                Language.of((String) row[8]),
                EmploymentStatus.valueOf((String) row[9]),
                Values.date(row[10]),
                Values.date(row[11]),
                Values.date(row[12]),
                (String) row[13],
                Values.text(row[14], row[15]),
                row[16] == null ? null : Values.number(row[16]),
                Values.text(row[17], row[18]),
                Values.text(row[19], row[20]),
                row[21] == null ? null : Values.number(row[21]),
                row[22] == null ? null : row[22] + " " + row[23]);
    }
}
