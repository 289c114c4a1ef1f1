package org.withoutfear.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.withoutfear.people.domain.DemoAccounts;
import org.withoutfear.shared.Settings;

/**
 * The accounts of the fictional people of a demonstration who learned in its past. Whoever learned had an account, so theirs are open;
 * nothing is their password, and a code for a forgotten password is the way in. Outside a demonstration it refuses.
 */
@Stateless
@PermitAll
public class SimulatedEntry {

    @Inject
    private DemoAccounts accounts;

    @Inject
    private Settings settings;

    /** Opens the account of the person as of now; one that is open already stays as it is. */
    public void open(long personId) {
        if (!settings.demo()) {
            throw new IllegalStateException("Only in a demonstration does anybody enter by simulation");
        }
        accounts.openWithoutPassword(personId);
    }
}
