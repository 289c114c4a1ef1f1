package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.withoutfear.people.Codes;
import org.withoutfear.people.IssuedCode;
import org.withoutfear.people.NotActivated;
import org.withoutfear.shared.web.Faults;

/** HR gives everybody who has no password yet a one-time code: by mail, or on paper to those whom no mail reaches. */
@Named
@RequestScoped
public class FirstCodesPage {

    private static final String NOBODY = "people.codes.nobody";

    @Inject
    private Codes codes;

    @Inject
    private CodeList list;

    @Inject
    private Faults faults;

    private boolean again;
    private List<IssuedCode> printed = List.of();
    private NotActivated waiting;

    public NotActivated getNotActivated() {
        if (waiting == null) {
            waiting = codes.notActivated();
        }
        return waiting;
    }

    /** Shows the codes in the answer to this very request; they can never be shown again. */
    public void print() {
        printed = made();
    }

    public void download() throws IOException {
        List<IssuedCode> made = made();
        if (!made.isEmpty()) {
            list.send(made, FacesContext.getCurrentInstance());
        }
    }

    private List<IssuedCode> made() {
        List<IssuedCode> made = codes.issueByHand(again);
        waiting = null; // counted before, for the buttons
        if (made.isEmpty()) {
            faults.add(null, NOBODY);
        }
        return made;
    }

    public String mail() {
        int written = codes.mail(again);
        waiting = null;
        if (written == 0) {
            faults.add(null, NOBODY);
            return null;
        }
        faults.noticeAfterRedirect("people.codes.mailed", written);
        return "/hr/codes?faces-redirect=true";
    }

    public List<IssuedCode> getPrinted() {
        return printed;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
