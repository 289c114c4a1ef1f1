package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.withoutfear.people.AccountChanged;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.Standing;
import org.withoutfear.people.domain.AccountStore.Entrant;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Trail;

/** Gives and takes roles, and sees to it that somebody is always left who can. */
@ApplicationScoped
public class RoleDesk {

    private static final Set<Role> TO_GIVE = EnumSet.of(Role.HR, Role.AUTHOR, Role.ADMINISTRATOR);

    @Inject
    private AccountStore accounts;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Trail trail;

    public String give(String username, Role role, String reason, Long by) {
        Entrant person = accounts.entrant(username)
                .filter(found -> found.status() != EmploymentStatus.LEFT)
                .orElseThrow(() -> new Rejected("people.roles.nobody", String.valueOf(username)));
        if (role == null || !TO_GIVE.contains(role)) {
            throw new Rejected("people.roles.notToGive");
        }
        String why = CodeDesk.required(reason);
        accounts.holders(role); // locks them: two who give the same role at once
        if (!accounts.given(person.personId()).contains(role)) {
            accounts.give(person.personId(), role, by);
            changed.fire(new AccountChanged(person.personId()));
            trail.record(new Act(by, "people.role.given", subject(person), why, null, role.name()));
        }
        return person.name();
    }

    public String take(long personId, Role role, String reason, long by) {
        Entrant person = accounts.entrant(personId).orElseThrow(() -> new NotFound("person " + personId));
        String why = CodeDesk.required(reason);
        List<Long> holders = accounts.holders(role);
        if (role == Role.ADMINISTRATOR && nobodyElse(personId, holders)) {
            throw new Rejected("people.roles.lastAdministrator");
        }
        if (holders.contains(personId)) {
            accounts.take(personId, role);
            changed.fire(new AccountChanged(personId));
            trail.record(new Act(by, "people.role.taken", subject(person), why, role.name(), null));
        }
        return person.name();
    }

    private boolean nobodyElse(long personId, List<Long> holders) {
        return holders.stream()
                .filter(id -> id != personId)
                .noneMatch(
                        id -> accounts.standing(id).filter(Standing::mayEnter).isPresent());
    }

    private static String subject(Entrant person) {
        return "person:" + person.personId();
    }
}
