package org.withoutfear.people;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.withoutfear.shared.Role;

/** Who is signed in. The name of the principal is the person's id. */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext security;

    /** Whether anybody is signed in. */
    public boolean signedIn() {
        return principal() != null;
    }

    /**
     * The id of the person who is signed in.
     *
     * @throws EJBAccessException when nobody is
     */
    public long personId() {
        Principal principal = principal();
        if (principal == null) {
            throw new EJBAccessException("Nobody is signed in");
        }
        return Long.parseLong(principal.getName());
    }

    public boolean is(Role role) {
        return signedIn() && security.isCallerInRole(role.name());
    }

    /** The principal, or null: the server has one of its own for whoever is not signed in, whose name is no number. */
    private Principal principal() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || !principal.getName().matches("\\d+") ? null : principal;
    }
}
