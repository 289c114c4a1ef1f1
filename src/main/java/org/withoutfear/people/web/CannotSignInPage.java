package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.people.Accounts;
import org.withoutfear.shared.Settings;
import org.withoutfear.shared.web.Faults;

/** For whoever forgot the password or never had one: ask for a code by mail, or bring one from HR. */
@Named
@RequestScoped
public class CannotSignInPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private Faults faults;

    private String username;

    /** Says the same whoever asks, and whether the user name exists or not. */
    public String askForCode() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (username == null || username.isBlank()) {
            faults.add("username", "people.username.missing");
            return null;
        }
        accounts.requestCode(username, request.getRemoteAddr());
        faults.noticeAfterRedirect("people.cannotSignIn.asked");
        return "/public/choose-password?faces-redirect=true";
    }

    /** Whether asking for a code by mail can lead to one. The demonstration shows the way, though nothing is sent there. */
    public boolean isMail() {
        return settings.mailHost().isPresent() || settings.demo();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
