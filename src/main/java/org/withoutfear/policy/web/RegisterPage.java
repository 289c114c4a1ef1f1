package org.withoutfear.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.policy.DemonstrationValue;
import org.withoutfear.policy.Policies;
import org.withoutfear.policy.RegisterDesk;
import org.withoutfear.policy.RegisterEntry;
import org.withoutfear.policy.ServiceCount;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Fault;

/** The Register as its officers look after it: which entries end, what has a fault, and where people wonder most. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private Policies policies;

    @Inject
    private RegisterDesk desk;

    @Inject
    private CityClock clock;

    private List<ServiceCount> counts;

    public List<RegisterEntry> getEntries() {
        return policies.register();
    }

    /** How many entries have ended or end within 90 days. */
    public long getToRenew() {
        return getEntries().stream()
                .filter(entry -> standing(entry) != RegisterEntry.Standing.LISTED)
                .count();
    }

    public RegisterEntry.Standing standing(RegisterEntry entry) {
        return entry.standingOn(clock.today());
    }

    public String tone(RegisterEntry entry) {
        return switch (standing(entry)) {
            case LISTED -> "wf-status--good";
            case ENDING -> "wf-status--warn";
            case ENDED -> "wf-status--bad";
        };
    }

    public String icon(RegisterEntry entry) {
        return switch (standing(entry)) {
            case LISTED -> "check";
            case ENDING -> "clock";
            case ENDED -> "expired";
        };
    }

    public List<ServiceCount> getCounts() {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts;
    }

    public List<Fault> getFaults() {
        return desk.faults();
    }

    public List<DemonstrationValue> getDemonstrationValues() {
        return desk.demonstrationValues();
    }
}
