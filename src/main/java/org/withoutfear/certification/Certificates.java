package org.withoutfear.certification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.withoutfear.certification.domain.Certificate;
import org.withoutfear.certification.domain.CertificateDocument;
import org.withoutfear.certification.domain.CertificateNumber;
import org.withoutfear.certification.domain.CertificateViews;
import org.withoutfear.certification.domain.RequirementStore;
import org.withoutfear.certification.domain.Revoking;
import org.withoutfear.people.Caller;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;

/** Single certificates: opened by their holder or HR, verified by anybody, revoked by HR. */
@Stateless
public class Certificates {

    private static final int LONGEST_REASON = 400;

    @Inject
    private Caller caller;

    @Inject
    private RequirementStore store;

    @Inject
    private CertificateViews views;

    @Inject
    private Revoking revoking;

    @Inject
    private CertificateDocument document;

    @Inject
    private Settings settings;

    @Inject
    private CityClock clock;

    /**
     * A certificate of the caller's own, or anybody's for HR.
     *
     * @throws NotFound when there is none with this number, or it is somebody else's
     */
    @RolesAllowed(Role.LEARNER_ROLE)
    public CertificateView open(String number) {
        Certificate certificate = find(number);
        if (certificate.personId() != caller.personId() && !caller.is(Role.HR)) {
            throw new NotFound("certificate " + number);
        }
        return views.of(certificate);
    }

    /**
     * The same as a PDF.
     *
     * @param first the language that stands first on it
     * @throws NotFound when there is none with this number, or it is somebody else's
     */
    @RolesAllowed(Role.LEARNER_ROLE)
    public byte[] document(String number, Language first) {
        return document.pdf(open(number), first, settings.cityName());
    }

    /** What anybody may know of the certificate with this number, however it was typed. */
    @PermitAll
    public Verification verify(String number) {
        String read = CertificateNumber.read(number);
        return store.certificate(read)
                .map(certificate -> views.of(certificate).on(clock.today()))
                .orElseGet(() -> Verification.unknown(read));
    }

    /**
     * Takes the certification back, today. The certificate then verifies as revoked, and the person has to certify again.
     *
     * @throws Rejected without a number or a reason, or when it is revoked already
     */
    @RolesAllowed(Role.HR_ROLE)
    public void revoke(String number, String reason) {
        if (number == null || number.isBlank()) {
            throw new Rejected("certification.revoke.numberMissing");
        }
        if (reason == null || reason.isBlank()) {
            throw new Rejected("certification.revoke.reasonMissing");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Rejected("certification.revoke.reasonTooLong", LONGEST_REASON);
        }
        revoking.revoke(find(number), reason.strip(), caller.personId());
    }

    private Certificate find(String number) {
        return store.certificate(CertificateNumber.read(number))
                .orElseThrow(() -> new NotFound("certificate " + number));
    }
}
