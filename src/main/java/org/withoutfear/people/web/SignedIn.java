package org.withoutfear.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Role;

/**
 * What the session remembers of a sign-in. It holds for twelve hours at most, and only as long as the account's epoch is the same;
 * that is looked up again when something about it changed on this server, and when the last look is more than half a minute old,
 * because another server may have changed it.
 */
record SignedIn(long personId, String name, int epoch, Set<Role> roles, Instant since, Instant checkedAt)
        implements Serializable {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration RECHECK = Duration.ofSeconds(30);

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static SignedIn now(Standing standing, Instant now) {
        return new SignedIn(standing.personId(), standing.name(), standing.epoch(), standing.roles(), now, now);
    }

    /** The sign-in of the request's session, or null. */
    static SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
    }

    /** Keeps it in the session, under a new id: one that was known before the sign-in is worth nothing after it. */
    void keepUnderNewId(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        keep(request);
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    boolean tooOld(Instant now) {
        return now.isAfter(since.plus(LONGEST)) || now.isBefore(since.minus(RECHECK));
    }

    boolean needsCheck(Instant now) {
        return now.isAfter(checkedAt.plus(RECHECK)) || now.isBefore(checkedAt);
    }

    boolean agreesWith(Standing standing) {
        return standing.mayEnter() && standing.epoch() == epoch;
    }

    SignedIn checked(Standing standing, Instant now) {
        return new SignedIn(personId, standing.name(), epoch, standing.roles(), since, now);
    }
}
