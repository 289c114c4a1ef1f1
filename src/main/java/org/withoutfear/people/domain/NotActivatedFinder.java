package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.withoutfear.people.NotActivated;
import org.withoutfear.shared.Settings;
import org.withoutfear.shared.Values;

/**
 * Finds those who have not chosen a password yet, and how a code reaches them. Administrators are not among them: whoever could make
 * their code would be one, so that only another administrator makes it, for one at a time.
 */
@ApplicationScoped
public class NotActivatedFinder {

    private static final String NAME = "coalesce(p.preferred_name, p.given_name), p.family_name";

    private static final String WAITING = " from people_person p left join people_account a on a.person_id = p.id"
            + " left join people_unit u on u.id = p.unit_id"
            + " where p.employment_status <> 'LEFT' and a.activated_at is null and coalesce(a.blocked, false) = false"
            + " and not exists (select 1 from people_role r where r.person_id = p.id and r.role = 'ADMINISTRATOR')";

    /** HR gave them a code that still opens. */
    private static final String CODED = "exists (select 1 from people_one_time_code c where c.person_id = p.id"
            + " and c.used_at is null and c.created_by is not null and c.expires_at > ?1 and c.attempts < "
            + OneTimeCode.MOST_ATTEMPTS + ")";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Somebody who has not chosen a password yet. */
    record Waiting(
            long personId,
            String employeeId,
            String username,
            String name,
            String email,
            String language,
            String unitEn,
            String unitFr) {

        String unit() {
            return unitEn == null ? "" : unitEn.equals(unitFr) ? unitEn : unitEn + " / " + unitFr;
        }
    }

    /** How many they are, in one query. */
    public NotActivated count() {
        List<Object[]> people =
                Values.rows(now(entities.createNativeQuery("select w.has_address, count(*), sum(w.coded) from (select"
                                + " case when p.email is null then 0 else 1 end has_address, case when " + CODED
                                + " then 1 else 0 end coded" + WAITING + ") w group by w.has_address"))
                        .getResultList());
        return NotActivated.of(mailServer(), group(people, 1), group(people, 0));
    }

    private static NotActivated.Group group(List<Object[]> counts, int hasAddress) {
        return counts.stream()
                .filter(row -> ((Number) row[0]).intValue() == hasAddress)
                .findFirst()
                .map(row -> new NotActivated.Group(((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .orElse(new NotActivated.Group(0, 0));
    }

    /** Those who can be written to. */
    List<Waiting> byMail(boolean alsoCoded) {
        return mailServer() ? waiting(" and p.email is not null", alsoCoded) : List.of();
    }

    /** Those to whom a code must be handed: who has no mail address, or everybody while there is no mail server. */
    List<Waiting> byHand(boolean alsoCoded) {
        return waiting(mailServer() ? " and p.email is null" : "", alsoCoded);
    }

    private boolean mailServer() {
        return settings.mailHost().isPresent();
    }

    private Query now(Query query) {
        return query.setParameter(1, OffsetDateTime.now(clock));
    }

    private List<Waiting> waiting(String which, boolean alsoCoded) {
        Query query = entities.createNativeQuery("select p.id, p.employee_id, p.username, " + NAME
                + ", p.email, p.language, u.name_en, u.name_fr" + WAITING + which
                + (alsoCoded ? "" : " and not " + CODED) + " order by u.name_en, p.sort_name, p.id");
        return Values.rows((alsoCoded ? query : now(query)).getResultList()).stream()
                .map(row -> new Waiting(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        row[3] + " " + row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }
}
