package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.withoutfear.people.CodeIssued;
import org.withoutfear.people.CodePurpose;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.domain.AccountStore.Entrant;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Trail;

/**
 * Sends a code to whoever forgot a password or never had one, if they have a city mail address. It works behind the page's back:
 * the page's answer takes the same time whether the user name exists or not.
 */
@Stateless
@PermitAll
public class ForgottenPassword {

    static final Duration VALIDITY = Duration.ofHours(1);

    @Inject
    private AccountStore accounts;

    @Inject
    private CodeStore codes;

    @Inject
    private Event<CodeIssued> issued;

    @Inject
    private Trail trail;

    @Asynchronous
    public void send(String username) {
        accounts.entrant(username).filter(this::reachable).ifPresent(this::send);
    }

    private boolean reachable(Entrant entrant) {
        boolean blocked =
                accounts.find(entrant.personId()).filter(Account::blocked).isPresent();
        return entrant.email() != null && entrant.status() != EmploymentStatus.LEFT && !blocked;
    }

    private void send(Entrant to) {
        CodePurpose purpose =
                accounts.find(to.personId()).filter(Account::activated).isPresent()
                        ? CodePurpose.FORGOTTEN_PASSWORD
                        : CodePurpose.ACTIVATION;
        // Beside the code HR may have handed out: a stranger who asks must not make that one useless
        CodeStore.Made made = codes.make(to.personId(), purpose, VALIDITY, null);
        trail.record(Act.bySystem("people.code.requested", "person:" + to.personId(), null));
        issued.fire(new CodeIssued(
                to.personId(),
                to.email(),
                to.language(),
                purpose,
                made.code(),
                made.kept().expiresAt()));
    }
}
