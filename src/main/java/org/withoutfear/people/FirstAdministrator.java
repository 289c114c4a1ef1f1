package org.withoutfear.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.withoutfear.people.domain.Founding;
import org.withoutfear.people.domain.Gate;
import org.withoutfear.shared.Rejected;

/** Lets the first person into a new installation, once. */
@Stateless
@PermitAll
public class FirstAdministrator {

    /** Counted together, whoever tries: there is only one code. */
    private static final String ACCOUNT = "first administrator";

    @Inject
    private Founding founding;

    @Inject
    private Gate gate;

    /** Whether this installation still waits for its first administrator. */
    public boolean awaited() {
        return founding.awaited();
    }

    /**
     * Makes the newcomer a person with an account, and the administrator. The employee number is the one the HR feed will bring, so
     * that the feed knows the person again.
     *
     * @throws Rejected when there is an administrator already, the code is wrong, or the entries cannot be taken
     */
    public void enter(String code, Newcomer newcomer, String password, String network) {
        founding.check(newcomer, password);
        Duration wait = gate.attempt(ACCOUNT, network);
        if (!wait.isZero()) {
            throw new Rejected("people.signIn.wait", Accounts.minutes(wait));
        }
        founding.enter(code, newcomer, password);
        gate.succeeded(ACCOUNT);
    }
}
