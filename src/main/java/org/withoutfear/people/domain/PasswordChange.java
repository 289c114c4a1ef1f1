package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.withoutfear.people.AccountChanged;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Trail;

/** Gives an account a new password, and says so in the trail – never which. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private AccountStore accounts;

    @Inject
    private CodeStore codes;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Refuses a password that is too short or too easily guessed. */
    public void check(String password, String username) {
        PasswordRules.objection(password, username).ifPresent(key -> {
            throw new Rejected(key, PasswordRules.SHORTEST, PasswordRules.LONGEST);
        });
    }

    /** The owner, known by a one-time code, chooses a password. */
    public void choose(long personId, String password) {
        boolean first = accounts.find(personId).filter(Account::activated).isEmpty();
        set(personId, password, first ? "people.account.activated" : "people.password.chosen");
    }

    /** The owner, known by the old password, changes it. Codes handed out before end. */
    public void change(long personId, String password) {
        codes.endAll(personId);
        set(personId, password, "people.password.changed");
    }

    private void set(long personId, String password, String act) {
        accounts.open(personId).choosePassword(passwords.hash(password), clock.instant());
        changed.fire(new AccountChanged(personId));
        trail.record(Act.by(personId, act, "person:" + personId));
    }
}
