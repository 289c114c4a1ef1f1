package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutfear.people.Newcomer;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Trail;

/** Makes the first administrator of an installation. */
@ApplicationScoped
public class Founding {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountStore accounts;

    @Inject
    private Redemption redemption;

    @Inject
    private PasswordChange change;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    public boolean awaited() {
        return accounts.none();
    }

    public void check(Newcomer newcomer, String password) {
        boolean incomplete = Stream.of(
                        newcomer.employeeId(), newcomer.username(), newcomer.givenName(), newcomer.familyName())
                .anyMatch(entry -> entry == null || entry.isBlank());
        if (incomplete) {
            throw new Rejected("people.firstAdministrator.incomplete");
        }
        shaped(newcomer.username().strip(), Shapes.USERNAME, "people.feed.refusal.notAUsername");
        if (newcomer.email() != null && !newcomer.email().isBlank()) {
            shaped(newcomer.email().strip(), Shapes.EMAIL, "people.feed.refusal.notAnEmail");
        }
        change.check(password, newcomer.username());
    }

    private static void shaped(String entry, Pattern shape, String key) {
        if (!shape.matcher(entry).matches()) {
            throw new Rejected(key, entry);
        }
    }

    public void enter(String code, Newcomer newcomer, String password) {
        if (!awaited() || !redemption.redeem(null, code)) {
            throw new Rejected("people.firstAdministrator.wrong");
        }
        FoundingPerson person = new FoundingPerson(newcomer, LocalDate.now(clock));
        entities.persist(person);
        entities.flush();
        recordFact(person.id());
        change.choose(person.id(), password);
        accounts.give(person.id(), Role.ADMINISTRATOR, person.id());
        trail.record(Act.by(person.id(), "people.firstAdministrator.entered", "person:" + person.id()));
    }

    /** What a feed would have recorded: employed from today, known since now. */
    private void recordFact(long personId) {
        entities.createNativeQuery("insert into people_employment_fact (id, person_id, effective_on, recorded_at,"
                        + " recorded_by, employment_status, employment_type, hire_date, projected)"
                        + " select nextval('people_sequence'), p.id, p.hire_date, ?1, p.id, p.employment_status,"
                        + " p.employment_type, p.hire_date, true from people_person p where p.id = ?2")
                .setParameter(1, OffsetDateTime.now(clock))
                .setParameter(2, personId)
                .executeUpdate();
    }
}
