package org.withoutfear.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.certification.Certificates;
import org.withoutfear.certification.Verification;
import org.withoutfear.shared.Settings;

/** Whether a certificate is valid, for anybody who has its number. */
@Named
@RequestScoped
public class VerifyPage {

    static final String NUMBER = "verify-number";
    static final String REFUSED = "verify-refused";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Certificates certificates;

    @Inject
    private Settings settings;

    private Verification verification;

    /** Null when no number was asked about. */
    public Verification getVerification() {
        String number = (String) request.getAttribute(NUMBER);
        if (verification == null && number != null) {
            verification = certificates.verify(number);
        }
        return verification;
    }

    /** What the numbers of this city begin with. */
    public String getPrefix() {
        return settings.certificatePrefix();
    }

    /** Too many questions in a minute. */
    public boolean isRefused() {
        return request.getAttribute(REFUSED) != null;
    }

    public String getTone() {
        return switch (getVerification().standing()) {
            case VALID -> "wf-message--good";
            case EXPIRED -> "wf-message--warn";
            case REVOKED, UNKNOWN -> "wf-message--bad";
        };
    }
}
