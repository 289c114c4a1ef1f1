package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.withoutfear.people.AccountView;
import org.withoutfear.people.Accounts;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** One's own account: what is kept, the language, the password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Faults faults;

    @Inject
    private Clock clock;

    private AccountView mine;
    private String oldPassword;
    private String newPassword;

    public AccountView getMine() {
        if (mine == null) {
            mine = accounts.mine();
        }
        return mine;
    }

    public String changePassword() {
        if (incomplete()) {
            return null;
        }
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            Standing standing = accounts.changePassword(oldPassword, newPassword, request.getRemoteAddr());
            SignedIn.now(standing, clock.instant()).keepUnderNewId(request);
        } catch (Rejected rejected) {
            faults.add(rejected.key().startsWith("people.password.") ? "new-password" : "old-password", rejected);
            return null;
        }
        faults.noticeAfterRedirect("people.account.passwordChanged");
        return "/account/index?faces-redirect=true";
    }

    private boolean incomplete() {
        if (oldPassword == null) {
            faults.add("old-password", "people.account.oldPasswordMissing");
        }
        if (newPassword == null) {
            faults.add("new-password", "people.choosePassword.passwordMissing");
        }
        return !faults.getAll().isEmpty();
    }

    public String getOldPassword() {
        return null;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
