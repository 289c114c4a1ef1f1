package org.withoutfear.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.certification.Certificates;
import org.withoutfear.certification.Verification;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.NotFound;

/** A certificate on the screen. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    private Certificates certificates;

    @Inject
    private CityClock clock;

    private String number;
    private CertificateView view;

    public void load() {
        try {
            view = certificates.open(number);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public CertificateView getView() {
        return view;
    }

    public Verification.Standing getStanding() {
        return view.on(clock.today()).standing();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
