package org.withoutfear.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A sheet of HTML set as a PDF that everybody can read (tagged, PDF/UA-1) and that can be kept (PDF/A-2a). Its two faces, "Text" and
 * "Other letters", are embedded; nothing is fetched from anywhere.
 */
public final class TaggedPdf {

    private static final String FONTS = "/org/withoutfear/shared/fonts/";

    static {
        XRLog.setLoggingEnabled(false); // once for the process; it speaks of every font at each document
    }

    private TaggedPdf() {}

    /** @param html well-formed, with a language, a title and a description */
    public static byte[] of(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = builder(html);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How many pages it would take: laid out, and not written. */
    public static int pages(String html) {
        try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static PdfRendererBuilder builder(String html) {
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
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> font(file), family, weight, FontStyle.NORMAL, true);
    }

    /** One of the faces. */
    public static InputStream font(String file) {
        return TaggedPdf.class.getResourceAsStream(FONTS + file);
    }

    /** Text as it stands in HTML, in an attribute too. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
