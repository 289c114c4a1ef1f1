package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** Lets attempts with a password or a code through, or makes them wait: per account and per network. */
@ApplicationScoped
public class Gate {

    @Inject
    private Throttle throttle;

    /**
     * Lets an attempt through, or says how long it has to wait; zero when it may be made now. For the account it is counted at
     * once, so that a hundred at the same moment are a hundred; for the network only when it failed, because a whole city may sign
     * in from one address at nine o'clock.
     */
    public Duration attempt(String username, String network) {
        Duration forNetwork = throttle.waitingTime(ThrottleRules.NETWORK, network(network));
        return forNetwork.isZero() ? count(ThrottleRules.ACCOUNT, account(username)) : forNetwork;
    }

    /** The attempt was wrong: the network is charged for it too. */
    public void failed(String network) {
        count(ThrottleRules.NETWORK, network(network));
    }

    /** The attempt was right: there is nothing to hold against the account any more. */
    public void succeeded(String username) {
        throttle.forget(account(username));
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
        } catch (Overtaken twoFirstAttemptsMet) {
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
