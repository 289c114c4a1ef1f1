package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.people.FeedApplied;
import org.withoutfear.people.domain.AccountStore.Entrant;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;
import org.withoutfear.shared.Trail;

/**
 * The accounts of the demonstration. They come to life with the people of the fictional city, in the same transaction, and only in
 * demonstration mode: a real city never has an account whose password is known.
 */
@Stateless
@PermitAll
public class DemoAccounts {

    /** Shorter than a person may choose: it is written on the sign-in page anyway. */
    static final String PASSWORD = "open-door";

    /** In the order of the sign-in page. */
    public static final List<String> USERNAMES =
            List.of("morourke", "jpoirier", "akhan", "mbouchard", "ldesrosiers", "hgill", "tnguyen", "sadmin");

    private static final Map<String, Role> ROLES =
            Map.of("hgill", Role.HR, "tnguyen", Role.AUTHOR, "sadmin", Role.ADMINISTRATOR);

    @Inject
    private Settings settings;

    @Inject
    private AccountStore accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    public void feedApplied(@Observes FeedApplied event) {
        if (settings.demo()) {
            USERNAMES.forEach(username -> accounts.entrant(username).ifPresent(this::open));
        }
    }

    private void open(Entrant person) {
        Optional<Account> existing = accounts.find(person.personId());
        if (existing.isPresent()) {
            return;
        }
        accounts.open(person.personId()).choosePassword(passwords.hash(PASSWORD), clock.instant());
        Role role = ROLES.get(person.username());
        if (role != null) {
            accounts.give(person.personId(), role, null);
        }
        record(person.personId());
    }

    /** For somebody whose past needs an account, which no password opens. */
    public void openWithoutPassword(long personId) {
        Account account = accounts.open(personId);
        if (!account.activated()) {
            account.activate(clock.instant());
            record(personId);
        }
    }

    private void record(long personId) {
        trail.record(Act.bySystem("people.account.demonstration", "person:" + personId, null));
    }
}
