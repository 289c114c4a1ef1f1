package org.withoutfear.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.withoutfear.certification.Status;

/** How a status looks: always word, icon and colour together. */
@Named("statuses")
@ApplicationScoped
public class Statuses {

    public String key(Status status) {
        return "certification.status." + status.name().toLowerCase(Locale.ROOT);
    }

    public String icon(Status status) {
        return switch (status) {
            case NOT_ASSIGNED -> "ring";
            case EXEMPT -> "exempt";
            case CERTIFIED_RENEWAL_OPEN -> "renew";
            case CERTIFIED -> "check";
            case PAUSED -> "pause";
            case REVOKED -> "revoked";
            case EXPIRED_IN_GRACE -> "grace";
            case EXPIRED -> "expired";
            case OVERDUE -> "late";
            case IN_PROGRESS -> "half";
            case ASSIGNED -> "assigned";
        };
    }

    /** The class that gives the colour; empty for the neutral ones. */
    public String tone(Status status) {
        return switch (status) {
            case CERTIFIED, CERTIFIED_RENEWAL_OPEN -> "wf-status--good";
            case EXPIRED_IN_GRACE -> "wf-status--warn";
            case OVERDUE, EXPIRED, REVOKED -> "wf-status--bad";
            case IN_PROGRESS, ASSIGNED -> "wf-status--open";
            case NOT_ASSIGNED, EXEMPT, PAUSED -> "";
        };
    }
}
