package org.withoutfear.people.domain;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** Lets attempts with a password or a code through, or makes them wait: per account and per network. */
@ApplicationScoped
public class Gate {

    @Inject
    private Throttle throttle;

    /** Counts an attempt, or says how long it has to wait; zero when it may be made now. */
    public Duration attempt(String username, String network) {
        Duration forNetwork = count(ThrottleRules.NETWORK, network(network));
        return forNetwork.isZero() ? count(ThrottleRules.ACCOUNT, account(username)) : forNetwork;
    }

    /** The attempt was right: the account's count is forgotten, and the network is not charged for it. */
    public void succeeded(String username, String network) {
        throttle.forget(account(username));
        throttle.takeBack(network(network));
    }

    /** How long the next attempt would have to wait. It says the same of user names that nobody has. */
    public Duration waitingTime(String username, String network) {
        Duration forAccount = throttle.waitingTime(ThrottleRules.ACCOUNT, account(username));
        Duration forNetwork = throttle.waitingTime(ThrottleRules.NETWORK, network(network));
        return forAccount.compareTo(forNetwork) > 0 ? forAccount : forNetwork;
    }

    /** Counts a code asked for by mail; false when there were enough of them for now. */
    public boolean mayMail(String username, String network) {
        return count(ThrottleRules.NETWORK, "mail-" + network(network)).isZero()
                && count(ThrottleRules.MAIL, "mail-" + account(username)).isZero();
    }

    private Duration count(ThrottleRules rules, String key) {
        try {
            return throttle.attempt(rules, key);
        } catch (EJBException twoFirstAttemptsMet) {
            return throttle.attempt(rules, key);
        }
    }

    private static String account(String username) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return "account:" + (name.length() > 100 ? OneTimeSecret.digest("", name) : name);
    }

    private static String network(String address) {
        return "network:" + Network.of(address);
    }
}
