package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.withoutfear.certification.Certificates;
import org.withoutfear.reporting.Completions;
import org.withoutfear.reporting.PersonStanding;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** Anybody, for HR; a certificate can be revoked here. */
@Named
@RequestScoped
public class HrPersonPage {

    @Inject
    private Completions completions;

    @Inject
    private Certificates certificates;

    @Inject
    private Faults faults;

    @Inject
    @Param // not a view parameter: the certificates to choose from are needed before those are set
    private Long id;

    private String number;
    private String reason;
    private PersonStanding view;

    public void load() {
        try {
            getView();
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
            faults.add(number == null || number.isBlank() ? "number" : "reason", rejected);
        }
    }

    public PersonStanding getView() {
        if (view == null) {
            if (id == null) {
                throw new NotFound("person");
            }
            view = completions.person(id);
        }
        return view;
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
