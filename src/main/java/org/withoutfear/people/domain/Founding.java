package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
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
    private CodeStore codes;

    @Inject
    private Redemption redemption;

    @Inject
    private PasswordChange change;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    public boolean awaited() {
        return !codes.firstAdministratorCame()
                && accounts.holders(Role.ADMINISTRATOR).isEmpty();
    }

    public void check(Newcomer newcomer, String password) {
        boolean incomplete = Stream.of(
                        newcomer.employeeId(), newcomer.username(), newcomer.givenName(), newcomer.familyName())
                .anyMatch(entry -> entry == null || entry.isBlank());
        if (incomplete) {
            throw new Rejected("people.firstAdministrator.incomplete");
        }
        change.check(password, newcomer.username());
    }

    public void enter(String code, Newcomer newcomer, String password) {
        if (!awaited() || !redemption.redeem(null, code)) {
            throw new Rejected("people.firstAdministrator.wrong");
        }
        FoundingPerson person = new FoundingPerson(newcomer, LocalDate.now(clock));
        entities.persist(person);
        entities.flush();
        change.choose(person.id(), password);
        accounts.give(person.id(), Role.ADMINISTRATOR, person.id());
        trail.record(Act.by(person.id(), "people.firstAdministrator.entered", "person:" + person.id()));
    }
}
