package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Role;

/** Accounts, and what is known about their owners at the door. */
@ApplicationScoped
public class AccountStore {

    private static final String ENTRANT =
            "select p.id, p.employee_id, p.username, p.email, p.language, p.employment_status,"
                    + " coalesce(p.preferred_name, p.given_name), p.family_name from people_person p where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The person as the sign-in sees one. */
    public record Entrant(
            long personId,
            String employeeId,
            String username,
            String email,
            Language language,
            EmploymentStatus status,
            String name) {}

    /** Whom the user name belongs to; capitals and blanks around it do not matter. */
    public Optional<Entrant> entrant(String username) {
        String given = username == null ? "" : username.strip();
        return one(entities.createNativeQuery(ENTRANT + "p.username in (?1, ?2) order by p.id")
                .setParameter(1, given)
                .setParameter(2, given.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList());
    }

    public Optional<Entrant> entrant(long personId) {
        return one(entities.createNativeQuery(ENTRANT + "p.id = ?1")
                .setParameter(1, personId)
                .getResultList());
    }

    private static Optional<Entrant> one(List<?> rows) {
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Entrant(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Language.of((String) row[4]),
                        EmploymentStatus.valueOf((String) row[5]),
                        row[6] + " " + row[7]));
    }

    public Optional<Account> find(long personId) {
        return Optional.ofNullable(entities.find(Account.class, personId));
    }

    public Optional<String> passwordHash(long personId) {
        return find(personId).map(Account::passwordHash);
    }

    public void prefer(long personId, Language language) {
        open(personId).prefer(language);
    }

    /** The account of the person, made now when there was none. */
    public Account open(long personId) {
        return find(personId).orElseGet(() -> {
            Account account = new Account(personId);
            entities.persist(account);
            return account;
        });
    }

    /** What the account may do now; nothing when there is no such person. */
    public Optional<Standing> standing(long personId) {
        return entrant(personId).map(entrant -> {
            Optional<Account> account = find(personId);
            boolean mayEnter = entrant.status() != EmploymentStatus.LEFT
                    && account.filter(a -> a.activated() && !a.blocked()).isPresent();
            Language language = account.map(Account::preferredLanguage).orElse(entrant.language());
            int epoch = account.map(Account::sessionEpoch).orElse(0);
            return new Standing(
                    personId, entrant.name(), mayEnter, epoch, mayEnter ? roles(personId) : Set.of(), language);
        });
    }

    /** Everything the person may do: LEARNER, what was given, and MANAGER for whoever has reports. */
    public Set<Role> roles(long personId) {
        Set<Role> roles = EnumSet.of(Role.LEARNER);
        roles.addAll(given(personId));
        boolean manages = !entities.createNativeQuery(
                        "select r.person_id from people_report r where r.manager_id = ?1 and r.depth > 0")
                .setParameter(1, personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (manages) {
            roles.add(Role.MANAGER);
        }
        return roles;
    }

    /** The roles an administrator gave. */
    public Set<Role> given(long personId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object name : entities.createNativeQuery("select role from people_role where person_id = ?1")
                .setParameter(1, personId)
                .getResultList()) {
            roles.add(Role.valueOf((String) name));
        }
        return roles;
    }

    public void give(long personId, Role role, Long by) {
        entities.createNativeQuery(
                        "insert into people_role (person_id, role, granted_at, granted_by) values (?1, ?2, ?3, cast(?4 as bigint))")
                .setParameter(1, personId)
                .setParameter(2, role.name())
                .setParameter(3, OffsetDateTime.now(clock))
                .setParameter(4, by)
                .executeUpdate();
    }

    /** Whether nobody has an account, as before the first administrator came: every other one comes through somebody who has. */
    public boolean none() {
        return entities.createNativeQuery("select person_id from people_account")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Ids of the people who hold the role, locked, so that two who take it at once do not take it from both. */
    public List<Long> holders(Role role) {
        List<Long> holders = new ArrayList<>();
        for (Object id : entities.createNativeQuery(
                        "select person_id from people_role where role = ?1 order by person_id for update")
                .setParameter(1, role.name())
                .getResultList()) {
            holders.add(((Number) id).longValue());
        }
        return holders;
    }

    public void take(long personId, Role role) {
        entities.createNativeQuery("delete from people_role where person_id = ?1 and role = ?2")
                .setParameter(1, personId)
                .setParameter(2, role.name())
                .executeUpdate();
    }
}
