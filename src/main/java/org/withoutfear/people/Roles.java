package org.withoutfear.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.withoutfear.people.domain.PersonFinder;
import org.withoutfear.people.domain.RoleDesk;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;

/** The administrator gives and takes the roles HR, AUTHOR and ADMINISTRATOR. The others follow from the HR feed. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
public class Roles {

    @Inject
    private RoleDesk desk;

    @Inject
    private PersonFinder finder;

    @Inject
    private Caller caller;

    /** Everybody who was given a role, by name. */
    public List<RoleHolder> holders() {
        Map<Long, RoleHolder> holders = new LinkedHashMap<>();
        for (PersonFinder.Holder one : finder.holders()) {
            holders.computeIfAbsent(
                            one.personId(), id -> new RoleHolder(id, one.username(), one.name(), new ArrayList<>()))
                    .roles()
                    .add(one.role());
        }
        return List.copyOf(holders.values());
    }

    /**
     * Gives a role to the person with this user name. Giving it again changes nothing.
     *
     * @return the person's name
     * @throws Rejected when there is no such person, they left, the role is not one to give, or the reason is missing
     */
    public String give(String username, Role role, String reason) {
        return desk.give(username, role, reason, caller.personId());
    }

    /**
     * Takes a role away. It reaches open sessions at their next request, on other servers within half a minute.
     *
     * @return the person's name
     * @throws Rejected when nobody who can sign in would be left as administrator, or the reason is missing
     */
    public String take(long personId, Role role, String reason) {
        return desk.take(personId, role, reason, caller.personId());
    }
}
