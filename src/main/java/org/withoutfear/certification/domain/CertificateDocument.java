package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.TaggedPdf;

/**
 * A certificate as a PDF, in both languages, with the address that verifies it as text and as a square for telephones. Made from the
 * certificate alone; no database, no clock, no network.
 */
@ApplicationScoped
public class CertificateDocument {

    /**
     * @param first the language that stands first; the other follows
     * @param city the name of the city
     */
    public byte[] pdf(CertificateView certificate, Language first, BilingualText city) {
        return TaggedPdf.of(new CertificateSheet(certificate, first, city).html());
    }
}
