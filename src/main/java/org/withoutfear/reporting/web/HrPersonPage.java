package org.withoutfear.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.withoutfear.certification.Certificates;
import org.withoutfear.reporting.Completions;
import org.withoutfear.reporting.PersonStanding;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** Anybody, for HR; a certificate can be revoked here. */
@Named
@ViewScoped
public class HrPersonPage implements Serializable {

    @Inject
    private transient Completions completions;

    @Inject
    private transient Certificates certificates;

    @Inject
    private transient Faults faults;

    private long id;
    private String number;
    private String reason;
    private PersonStanding view;

    public void load() {
        try {
            view = completions.person(id);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public void revoke() {
        try {
            certificates.revoke(number, reason);
            faults.noticeAfterRedirect("certification.revoke.done", number);
            Faces.redirect("/hr/person?id=%s", id);
        } catch (Rejected rejected) {
            faults.add("reason", rejected);
        }
        load();
    }

    public PersonStanding getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The certificate to revoke. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
