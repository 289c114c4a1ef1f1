package org.withoutfear.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.people.RoleHolder;
import org.withoutfear.people.Roles;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.web.CurrentLanguage;
import org.withoutfear.shared.web.Faults;

/** Who may do more than learn: the administrator gives and takes roles, each time with a reason. */
@Named
@RequestScoped
public class RolesPage {

    private static final String AGAIN = "/admin/roles?faces-redirect=true";

    @Inject
    private Roles roles;

    @Inject
    private Faults faults;

    @Inject
    private CurrentLanguage language;

    private String username;
    private String role;
    private String reason;
    private Long person;
    private List<RoleHolder> holders;

    /** Known from the first phase on: the form to take a role is only there when it is clear whose and which. */
    @PostConstruct
    void chosen() {
        person = Requested.id("person");
        setRole(Requested.text("taken-role"));
    }

    public List<RoleHolder> getHolders() {
        if (holders == null) {
            holders = roles.holders();
        }
        return holders;
    }

    /** The holder whose role is about to be taken, or null. */
    public RoleHolder getChosen() {
        return getHolders().stream()
                .filter(holder -> person != null && holder.personId() == person)
                .findFirst()
                .orElse(null);
    }

    public String give() {
        if (username == null || role == null) {
            faults.add(username == null ? "username" : "role", "people.roles.incomplete");
            return null;
        }
        try {
            String name = roles.give(username, Role.valueOf(role), reason);
            faults.noticeAfterRedirect("people.roles.given", name, named(role));
            return AGAIN;
        } catch (Rejected rejected) {
            faults.add(rejected.key().equals("people.reasonMissing") ? "reason" : "username", rejected);
            return null;
        }
    }

    public String take() {
        try {
            String name = roles.take(person, Role.valueOf(role), reason);
            faults.noticeAfterRedirect("people.roles.taken", name, named(role));
            return AGAIN;
        } catch (Rejected rejected) {
            faults.add("take-reason", rejected);
            return null;
        }
    }

    /** The role's word in the language of the page. */
    public String named(Object role) {
        return language.say("people.role." + role);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getRole() {
        return role;
    }

    /** Only names of roles that can be given are taken from the address. */
    public void setRole(String role) {
        boolean known = role != null && List.of("HR", "AUTHOR", "ADMINISTRATOR").contains(role);
        this.role = known ? role : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
