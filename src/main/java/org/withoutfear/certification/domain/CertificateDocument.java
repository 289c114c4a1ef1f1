package org.withoutfear.certification.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;

/**
 * A certificate as a PDF that everybody can read (tagged, PDF/UA-1) and that can be kept (PDF/A-2a, its fonts embedded), in both
 * languages, with the address that verifies it as text and as a square for telephones. Made from the certificate alone; no database,
 * no clock, no network.
 */
@ApplicationScoped
public class CertificateDocument {

    static {
        XRLog.setLoggingEnabled(false); // once for the process; it speaks of every font at each document
    }

    /**
     * @param first the language that stands first; the other follows
     * @param city the name of the city
     */
    public byte[] pdf(CertificateView certificate, Language first, BilingualText city) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Without Fear");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "atkinson-hyperlegible-next-400.ttf", "Text", 400);
        font(builder, "atkinson-hyperlegible-next-700.ttf", "Text", 700);
        font(builder, "dejavu-sans.ttf", "Other letters", 400);
        font(builder, "dejavu-sans-bold.ttf", "Other letters", 700);
        builder.withHtmlContent(new CertificateSheet(certificate, first, city).html(), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> CertificateSheet.open("fonts/" + file), family, weight, FontStyle.NORMAL, true);
    }
}
