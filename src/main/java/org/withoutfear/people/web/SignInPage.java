package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.withoutfear.people.Accounts;
import org.withoutfear.people.DemoAccount;
import org.withoutfear.shared.web.Faults;

/** The door: user name, password, and on to the page one wanted. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInLanguage language;

    @Inject
    private Faults faults;

    private String username;
    private String password;
    private String then;
    private String out;

    /** Somebody who is signed in already has no business here. */
    public void enter() throws IOException {
        if (external().getUserPrincipal() != null) {
            external().redirect(Destination.orHome(then));
        }
    }

    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        HttpServletResponse response = (HttpServletResponse) external().getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new SignInCredential(username, password, request.getRemoteAddr()))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            language.settle(request, response);
            external().redirect(Destination.orHome(then));
        } else {
            say(accounts.waitingTime(username, request.getRemoteAddr()));
        }
    }

    private void say(Duration wait) {
        if (wait.isZero()) {
            faults.add("username", "people.signIn.wrong");
        } else {
            faults.add("username", "people.signIn.wait", wait.plusSeconds(59).toMinutes());
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public List<DemoAccount> getDemonstration() {
        return accounts.demonstration();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = Destination.isLocal(then) ? then : null;
    }

    public String getOut() {
        return out;
    }

    public void setOut(String out) {
        this.out = out;
    }
}
