package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.people.Accounts;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** A user name, a one-time code and a new password. */
@Named
@RequestScoped
public class ChoosePasswordPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Faults faults;

    private String username;
    private String code;
    private String password;

    public String choose() {
        if (incomplete()) {
            return null;
        }
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            accounts.choosePassword(username, code, password, request.getRemoteAddr());
        } catch (Rejected rejected) {
            faults.add(rejected.key().startsWith("people.password.") ? "password" : "code", rejected);
            return null;
        }
        faults.noticeAfterRedirect("people.choosePassword.done");
        return "/public/sign-in?faces-redirect=true";
    }

    private boolean incomplete() {
        if (username == null) {
            faults.add("username", "people.username.missing");
        }
        if (code == null) {
            faults.add("code", "people.choosePassword.codeMissing");
        }
        if (password == null) {
            faults.add("password", "people.choosePassword.passwordMissing");
        }
        return !faults.getAll().isEmpty();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
