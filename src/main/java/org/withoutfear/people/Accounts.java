package org.withoutfear.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.withoutfear.people.domain.AccountStore;
import org.withoutfear.people.domain.AccountStore.Entrant;
import org.withoutfear.people.domain.DemoAccounts;
import org.withoutfear.people.domain.ForgottenPassword;
import org.withoutfear.people.domain.Gate;
import org.withoutfear.people.domain.OwnRecord;
import org.withoutfear.people.domain.PasswordChange;
import org.withoutfear.people.domain.Passwords;
import org.withoutfear.people.domain.PersonFinder;
import org.withoutfear.people.domain.RecentChanges;
import org.withoutfear.people.domain.Redemption;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;

/** The door: signing in, choosing a password with a one-time code, and one's own account. */
@Stateless
public class Accounts {

    @Inject
    private AccountStore accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordChange change;

    @Inject
    private Redemption redemption;

    @Inject
    private RecentChanges changes;

    @Inject
    private Gate gate;

    @Inject
    private ForgottenPassword forgotten;

    @Inject
    private PersonFinder finder;

    @Inject
    private OwnRecord record;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    /**
     * Checks a user name and a password.
     *
     * @param network the address the request came from
     * @return what the account may do; nothing when they do not belong together, the account may not be entered, or too many
     *     attempts failed. It takes as long in each case
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // hashing must not hold a connection
    public Optional<Standing> signIn(String username, String password, String network) {
        if (!gate.attempt(username, network).isZero()) {
            return Optional.empty();
        }
        Optional<Entrant> entrant = accounts.entrant(username);
        Optional<String> hash = entrant.flatMap(one -> accounts.passwordHash(one.personId()));
        boolean right = passwords.matches(password, hash.orElse(null));
        Optional<Standing> standing = entrant.filter(one -> right)
                .flatMap(one -> accounts.standing(one.personId()))
                .filter(Standing::mayEnter);
        if (standing.isPresent()) {
            gate.succeeded(username);
        } else {
            gate.failed(network);
        }
        return standing;
    }

    /** How long the next attempt with this user name from this network has to wait; zero when it need not. */
    @PermitAll
    public Duration waitingTime(String username, String network) {
        return gate.waitingTime(username, network);
    }

    /** What the account of the person may do now; nothing when there is no such person. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Standing> standing(long personId) {
        return accounts.standing(personId);
    }

    /** Whether this server changed what the account may do since it was looked at. It asks no database. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean changedSince(long personId, Instant lookedAt) {
        return changes.since(personId, lookedAt);
    }

    /**
     * Sends a one-time code by mail to whom the user name belongs to, if they have an address. The caller learns nothing from it:
     * it does the same for user names that nobody has.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void requestCode(String username, String network) {
        if (username != null && gate.mayMail(username, network)) {
            forgotten.send(username);
        }
    }

    /**
     * Chooses a password with a one-time code. It activates the account if it was not, and ends its sessions.
     *
     * @throws Rejected when the password cannot be taken, the attempts were too many, or user name and code do not belong together
     */
    @PermitAll
    public void choosePassword(String username, String code, String password, String network) {
        change.check(password, username);
        Duration wait = gate.attempt(username, network);
        if (!wait.isZero()) {
            throw new Rejected("people.signIn.wait", minutes(wait));
        }
        Optional<Entrant> entrant = accounts.entrant(username);
        if (entrant.filter(one -> redemption.redeem(one.personId(), code)).isEmpty()) {
            gate.failed(network);
            throw new Rejected("people.choosePassword.wrong");
        }
        change.choose(entrant.get().personId(), password);
        gate.succeeded(username);
    }

    /**
     * Changes one's own password. All other sessions of the account end.
     *
     * @return what the account may do now, with the epoch that keeps this session open
     * @throws Rejected when the old password is wrong or the new one cannot be taken
     */
    @RolesAllowed(Role.LEARNER_ROLE)
    public Standing changePassword(String oldPassword, String newPassword, String network) {
        Entrant me = accounts.entrant(caller.personId()).orElseThrow();
        change.check(newPassword, me.username());
        Duration wait = gate.attempt(me.username(), network);
        if (!wait.isZero()) {
            throw new Rejected("people.signIn.wait", minutes(wait));
        }
        String hash = accounts.passwordHash(me.personId()).orElse(null);
        if (!passwords.matches(oldPassword, hash)) {
            gate.failed(network);
            throw new Rejected("people.account.oldPasswordWrong");
        }
        change.change(me.personId(), newPassword);
        gate.succeeded(me.username());
        return accounts.standing(me.personId()).orElseThrow();
    }

    /** Everything that is kept about the caller. */
    @RolesAllowed(Role.LEARNER_ROLE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountView mine() {
        return record.of(caller.personId()).orElseThrow();
    }

    /** The accounts of the demonstration, with their owners; none outside demonstration mode. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DemoAccount> demonstration() {
        return settings.demo() ? finder.demonstration(DemoAccounts.USERNAMES) : List.of();
    }

    /** Whole minutes, rounded up. */
    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
