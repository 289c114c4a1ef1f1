package org.withoutfear.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.people.CodeCandidate;
import org.withoutfear.people.Codes;
import org.withoutfear.people.IssuedCode;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** HR hands a one-time code to one person, or closes their account. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    private Codes codes;

    @Inject
    private Faults faults;

    private String q;
    private Long person;
    private String reason;
    private IssuedCode issued;

    /** Known from the first phase on: the buttons for the person are only there when there is one. */
    @PostConstruct
    void chosen() {
        person = Requested.id("person");
    }

    public List<CodeCandidate> getFound() {
        return codes.search(q);
    }

    public CodeCandidate getChosen() {
        return person == null ? null : codes.candidate(person);
    }

    /** Shows the code in the answer to this very request; it can never be shown again. */
    public void issue() {
        attempt(() -> issued = codes.issue(person));
    }

    public String block() {
        return attempt(() -> codes.block(person, reason)) ? back("people.codes.blocked") : null;
    }

    public String unblock() {
        return attempt(() -> codes.unblock(person, reason)) ? back("people.codes.unblocked") : null;
    }

    private String back(String notice) {
        faults.noticeAfterRedirect(notice, getChosen().name());
        return "/hr/codes?faces-redirect=true&person=" + person;
    }

    private boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Rejected rejected) {
            faults.add(rejected.key().equals("people.reasonMissing") ? "reason" : null, rejected);
            return false;
        }
    }

    public IssuedCode getIssued() {
        return issued;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
