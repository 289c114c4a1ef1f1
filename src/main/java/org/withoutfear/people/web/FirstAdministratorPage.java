package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.people.FirstAdministrator;
import org.withoutfear.people.Newcomer;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.CurrentLanguage;
import org.withoutfear.shared.web.Faults;

/** The first administrator enters, with the code from the server's console. Afterwards there is no such page. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    private FirstAdministrator first;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Faults faults;

    private String code;
    private String employeeId;
    private String username;
    private String givenName;
    private String familyName;
    private String email;
    private String password;

    public void enter() {
        if (!first.awaited()) {
            throw new NotFound("first administrator");
        }
    }

    public String become() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Newcomer newcomer = new Newcomer(employeeId, username, givenName, familyName, email, language.getCurrent());
        try {
            first.enter(code, newcomer, password, request.getRemoteAddr());
        } catch (Rejected rejected) {
            faults.add(field(rejected.key()), rejected);
            return null;
        }
        faults.noticeAfterRedirect("people.firstAdministrator.done");
        return "/public/sign-in?faces-redirect=true";
    }

    private static String field(String key) {
        return switch (key) {
            case "people.feed.refusal.notAUsername" -> "username";
            case "people.feed.refusal.notAnEmail" -> "email";
            case "people.firstAdministrator.wrong", "people.signIn.wait" -> "code";
            default -> key.startsWith("people.password.") ? "password" : null;
        };
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
