package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.withoutfear.people.AccountView;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Values;

/** Reads everything that is kept about one person, to show it to them. */
@ApplicationScoped
public class OwnRecord {

    private static final String PERSON = "select p.employee_id, p.username, p.email,"
            + " coalesce(p.preferred_name, p.given_name), p.family_name, p.employment_status, p.hire_date, p.end_date,"
            + " p.leave_start, p.leave_end, j.title_en, j.title_fr, u.name_en, u.name_fr, l.name_en, l.name_fr,"
            + " coalesce(m.preferred_name, m.given_name), m.family_name, p.language from people_person p"
            + " left join people_job j on j.id = p.job_id left join people_unit u on u.id = p.unit_id"
            + " left join people_location l on l.id = p.location_id left join people_person m on m.id = p.manager_id"
            + " where p.id = ?1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountStore accounts;

    public Optional<AccountView> of(long personId) {
        List<?> rows =
                entities.createNativeQuery(PERSON).setParameter(1, personId).getResultList();
        Account account = accounts.find(personId).orElseGet(() -> new Account(personId));
        List<Role> roles = List.copyOf(accounts.roles(personId));
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> view(row, account, roles));
    }

    private static AccountView view(Object[] row, Account account, List<Role> roles) {
        return new AccountView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                row[3] + " " + row[4],
                EmploymentStatus.valueOf((String) row[5]),
                Values.date(row[6]),
                Values.date(row[7]),
                Values.date(row[8]),
                Values.date(row[9]),
                Values.text(row[10], row[11]),
                Values.text(row[12], row[13]),
                Values.text(row[14], row[15]),
                row[17] == null ? null : row[16] + " " + row[17],
                Language.of((String) row[18]),
                account.preferredLanguage(),
                roles,
                account.activatedAt(),
                account.passwordSetAt());
    }
}
