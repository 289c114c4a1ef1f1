package org.withoutfear.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.people.domain.CodeDesk;
import org.withoutfear.people.domain.NotActivatedFinder;
import org.withoutfear.people.domain.PersonFinder;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/** HR gives people their way in: one-time codes, by hand or by mail; and closes it. */
@Stateless
@RolesAllowed(Role.HR_ROLE)
public class Codes {

    private static final int MOST_FOUND = 25;

    @Inject
    private CodeDesk desk;

    @Inject
    private PersonFinder finder;

    @Inject
    private NotActivatedFinder waiting;

    @Inject
    private Caller caller;

    /** How many people still have to choose their first password. */
    public NotActivated notActivated() {
        return waiting.count();
    }

    /** People whose name, user name or employee number contains the text, the first 25 by name; nobody for a blank text. */
    public List<CodeCandidate> search(String text) {
        return finder.search(text, MOST_FOUND);
    }

    /** The person with this id. */
    public CodeCandidate candidate(long personId) {
        return finder.candidate(personId).orElseThrow(() -> new NotFound("person " + personId));
    }

    /**
     * Makes a code for one person, to be handed over: for the first password it is good for 30 days, for a forgotten one 24 hours.
     * Codes made before end.
     *
     * @throws NotFound when there is no such person
     * @throws Rejected for somebody who left, or an administrator when the caller is none
     */
    public IssuedCode issue(long personId) {
        return desk.issue(personId, caller.personId(), caller.is(Role.ADMINISTRATOR));
    }

    /**
     * Makes a code for everybody who has not chosen a password yet and whom no mail reaches, ordered by unit and name, to be
     * printed.
     *
     * @param again also for those to whom HR gave a code that is still good; theirs ends
     */
    public List<IssuedCode> issueByHand(boolean again) {
        return desk.issueByHand(again, caller.personId());
    }

    /**
     * Sends a code by mail to everybody who can be written to and has not chosen a password yet. Says to how many.
     *
     * @param again also to those to whom HR gave a code that is still good; theirs ends
     */
    public int mail(boolean again) {
        return desk.mail(again, caller.personId());
    }

    /**
     * Closes an account: its sessions end and nobody can sign in with it. Records stay as they are.
     *
     * @throws Rejected for oneself, or an administrator when the caller is none
     */
    public void block(long personId, String reason) {
        desk.block(personId, reason, caller.personId(), caller.is(Role.ADMINISTRATOR));
    }

    /** Opens a closed account again. */
    public void unblock(long personId, String reason) {
        desk.unblock(personId, reason, caller.personId(), caller.is(Role.ADMINISTRATOR));
    }
}
