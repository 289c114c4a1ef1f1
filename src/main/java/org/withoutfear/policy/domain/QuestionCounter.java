package org.withoutfear.policy.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.withoutfear.shared.Values;

/** How often a service was asked about, per day. No person, no network address and no time of day goes with it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QuestionCounter {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Adds one.
     *
     * @throws jakarta.ejb.EJBException when two firsts of a day meet; the second may simply be made again
     */
    public void count(String service, LocalDate day) {
        if (execute(
                        "update policy_question_count set asked = asked + 1 where service = ?1 and asked_on = ?2",
                        service,
                        day)
                == 0) {
            execute("insert into policy_question_count (service, asked_on, asked) values (?1, ?2, 1)", service, day);
        }
    }

    private int execute(String sql, String service, LocalDate day) {
        return entities.createNativeQuery(sql)
                .setParameter(1, service)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** The sums by service from a day on, that day included. */
    public Map<String, Long> since(LocalDate first) {
        Map<String, Long> sums = new HashMap<>();
        Values.rows(entities.createNativeQuery(
                                "select service, sum(asked) from policy_question_count where asked_on >= ?1 group by service")
                        .setParameter(1, first)
                        .getResultList())
                .forEach(row -> sums.put((String) row[0], Values.number(row[1])));
        return sums;
    }
}
