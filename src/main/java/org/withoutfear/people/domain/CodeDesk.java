package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.people.AccountChanged;
import org.withoutfear.people.CodeIssued;
import org.withoutfear.people.CodePurpose;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.IssuedCode;
import org.withoutfear.people.domain.AccountStore.Entrant;
import org.withoutfear.people.domain.NotActivatedFinder.Waiting;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Trail;

/** Where HR makes codes and closes accounts. */
@ApplicationScoped
public class CodeDesk {

    static final Duration FIRST_PASSWORD = Duration.ofDays(30);
    static final Duration FORGOTTEN_PASSWORD = Duration.ofHours(24);

    @Inject
    private AccountStore accounts;

    @Inject
    private CodeStore codes;

    @Inject
    private NotActivatedFinder waiting;

    @Inject
    private Event<CodeIssued> issued;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Trail trail;

    public IssuedCode issue(long personId, long by, boolean byAdministrator) {
        Entrant to = open(personId, byAdministrator);
        boolean activated = accounts.find(personId).filter(Account::activated).isPresent();
        CodeStore.Made made = activated
                ? codes.makeOnly(personId, CodePurpose.FORGOTTEN_PASSWORD, FORGOTTEN_PASSWORD, by)
                : codes.makeOnly(personId, CodePurpose.ACTIVATION, FIRST_PASSWORD, by);
        trail.record(Act.by(by, "people.code.issued", "person:" + personId));
        return new IssuedCode(
                personId,
                to.employeeId(),
                to.username(),
                to.name(),
                "",
                made.code(),
                made.kept().expiresAt());
    }

    public List<IssuedCode> issueByHand(boolean again, long by) {
        oneAtATime();
        List<IssuedCode> made = new ArrayList<>();
        for (Waiting to : waiting.byHand(again)) {
            CodeStore.Made code = activation(to, by);
            made.add(new IssuedCode(
                    to.personId(),
                    to.employeeId(),
                    to.username(),
                    to.name(),
                    to.unit(),
                    code.code(),
                    code.kept().expiresAt()));
        }
        return made;
    }

    public int mail(boolean again, long by) {
        oneAtATime();
        List<Waiting> all = waiting.byMail(again);
        for (Waiting to : all) {
            CodeStore.Made code = activation(to, by);
            issued.fire(new CodeIssued(
                    to.personId(),
                    to.email(),
                    Language.of(to.language()),
                    CodePurpose.ACTIVATION,
                    code.code(),
                    code.kept().expiresAt()));
        }
        return all.size();
    }

    /** Locks those who may do this: of two clicks the second finds everybody with a code. */
    private void oneAtATime() {
        accounts.holders(Role.HR);
    }

    private CodeStore.Made activation(Waiting to, long by) {
        trail.record(Act.by(by, "people.code.issued", "person:" + to.personId()));
        return codes.makeOnly(to.personId(), CodePurpose.ACTIVATION, FIRST_PASSWORD, by);
    }

    public void block(long personId, String reason, long by, boolean byAdministrator) {
        if (personId == by) {
            throw new Rejected("people.codes.notOneself");
        }
        open(personId, byAdministrator);
        accounts.open(personId).block();
        codes.endAll(personId);
        changed.fire(new AccountChanged(personId));
        trail.record(new Act(by, "people.account.blocked", "person:" + personId, required(reason), null, null));
    }

    public void unblock(long personId, String reason, long by, boolean byAdministrator) {
        open(personId, byAdministrator);
        accounts.open(personId).unblock();
        trail.record(new Act(by, "people.account.unblocked", "person:" + personId, required(reason), null, null));
    }

    /** The person, unless they left. Whoever could make a code for an administrator would be one: only another may. */
    private Entrant open(long personId, boolean byAdministrator) {
        Entrant person = accounts.entrant(personId).orElseThrow(() -> new NotFound("person " + personId));
        if (person.status() == EmploymentStatus.LEFT) {
            throw new Rejected("people.codes.left", person.name());
        }
        if (!byAdministrator && accounts.given(personId).contains(Role.ADMINISTRATOR)) {
            throw new Rejected("people.codes.administrator", person.name());
        }
        return person;
    }

    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Rejected("people.reasonMissing");
        }
        return reason.strip();
    }
}
