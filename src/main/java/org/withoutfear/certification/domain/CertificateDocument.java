package org.withoutfear.certification.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;

/**
 * A certificate as a PDF that everybody can read: tagged (PDF/UA-1), its fonts embedded, in both languages, with the address that
 * verifies it as text and as a square for telephones. Made from the certificate alone; no database, no clock, no network.
 */
@ApplicationScoped
public class CertificateDocument {

    private static final String FOLDER = "/org/withoutfear/certification/";
    private static final int QR_PIXELS = 540;
    private static final String TEMPLATE = new String(read("certificate.html"), StandardCharsets.UTF_8);

    /**
     * @param city the name of the city
     * @param verifyAddress the page on which this certificate is verified
     */
    public byte[] pdf(CertificateView certificate, BilingualText city, String verifyAddress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Without Fear");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "atkinson-hyperlegible-next-400.ttf", "Text", 400);
        font(builder, "atkinson-hyperlegible-next-700.ttf", "Text", 700);
        font(builder, "dejavu-sans.ttf", "Other letters", 400);
        font(builder, "dejavu-sans-bold.ttf", "Other letters", 700);
        builder.withHtmlContent(html(certificate, city, verifyAddress), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> CertificateDocument.class.getResourceAsStream(FOLDER + "fonts/" + file),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static String html(CertificateView certificate, BilingualText city, String verifyAddress) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("cityEn", city.en()),
                Map.entry("cityFr", city.fr()),
                Map.entry("holder", certificate.holderName()),
                Map.entry("size", certificate.holderName().length() > 34 ? "long" : "short"),
                Map.entry("programmeEn", certificate.programme().en()),
                Map.entry("programmeFr", certificate.programme().fr()),
                Map.entry("fromEn", date(certificate.validFrom(), Language.EN)),
                Map.entry("fromFr", date(certificate.validFrom(), Language.FR)),
                Map.entry("toEn", date(certificate.validTo(), Language.EN)),
                Map.entry("toFr", date(certificate.validTo(), Language.FR)),
                Map.entry("number", certificate.number()),
                Map.entry("textsEn", texts(certificate, Language.EN)),
                Map.entry("textsFr", texts(certificate, Language.FR)),
                Map.entry("address", verifyAddress),
                Map.entry("revoked", certificate.revokedOn() == null ? "standing" : "revoked"),
                Map.entry("revokedEn", date(certificate.revokedOn(), Language.EN)),
                Map.entry("revokedFr", date(certificate.revokedOn(), Language.FR)),
                Map.entry("qr", Base64.getEncoder().encodeToString(QrCode.png(verifyAddress, QR_PIXELS))));
        String html = TEMPLATE;
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{" + value.getKey() + "}", escaped(value.getValue()));
        }
        return html;
    }

    private static String texts(CertificateView certificate, Language language) {
        String policy = (language == Language.FR ? "Politique " : "Policy ") + certificate.policyVersion();
        return policy
                + certificate.modules().stream()
                        .map(module -> " · " + module.title().in(language) + " " + module.version())
                        .collect(Collectors.joining());
    }

    private static String date(LocalDate date, Language language) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(date);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static byte[] read(String name) {
        try (InputStream content = CertificateDocument.class.getResourceAsStream(FOLDER + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
