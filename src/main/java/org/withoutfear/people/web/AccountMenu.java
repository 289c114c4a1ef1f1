package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whose menu it is. The name is known from the sign-in. */
@Named
@RequestScoped
public class AccountMenu {

    @Inject
    private HttpServletRequest request;

    public String getName() {
        SignedIn signedIn = SignedIn.of(request);
        return signedIn == null ? "" : signedIn.name();
    }
}
