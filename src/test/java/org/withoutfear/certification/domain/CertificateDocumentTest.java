package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;

class CertificateDocumentTest {

    private static final String ADDRESS = "https://training.bellerive.example/verify/BV-2026-7K3M-9QHT-2XWD";
    private static final BilingualText CITY = new BilingualText("City of Bellerive", "Ville de Bellerive");

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void conformsToPdfUa() throws Exception {
        assertConforms(pdf("Meaghan O’Rourke", null));
        assertConforms(pdf("Meaghan O’Rourke", LocalDate.of(2027, 3, 1)));
    }

    @Test
    void keepsLettersOfAllNamesOnOnePage() throws Exception {
        for (String name : List.of(
                "Nguyễn Thị Ngọc Hương",
                "Łukasz Wójcik",
                "Оксана Шевченко",
                "A & B <script> {qr}",
                "x".repeat(30) + " " + "y".repeat(60))) {
            try (PDDocument document = Loader.loadPDF(pdf(name, null))) {
                assertEquals(1, document.getNumberOfPages(), name);
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains(name), name + " in " + text);
                assertTrue(text.contains("BV-2026-7K3M-9QHT-2XWD") && text.contains("22 novembre 2027"), text);
            }
        }
    }

    @Test
    void embedsItsFonts() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("Nguyễn Thị Ngọc Hương", null))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void theSquareLeadsToTheVerification() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("Meaghan O’Rourke", null))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            BufferedImage square = page.getSubimage(160, 1240, 340, 340);
            int[] pixels = square.getRGB(0, 0, 340, 340, null, 0, 340);
            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(340, 340, pixels))))
                    .getText();
            assertEquals(ADDRESS, read);
        }
    }

    @Test
    void saysThatItIsRevoked() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("Meaghan O’Rourke", LocalDate.of(2027, 3, 1)))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Revoked on March 1, 2027") && text.contains("Révoqué le 1 mars 2027"), text);
        }
    }

    private static byte[] pdf(String holder, LocalDate revokedOn) throws Exception {
        CertificateView certificate = new CertificateView(
                "BV-2026-7K3M-9QHT-2XWD",
                1,
                holder,
                new BilingualText("Counter and phone staff", "Personnel du comptoir et du téléphone"),
                "1.0.0",
                List.of(new CertificateView.ModuleVersion(
                        "foundations", new BilingualText("Foundations", "Fondements"), "1.0.0")),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 11, 22),
                Instant.parse("2026-11-23T15:00:00Z"),
                revokedOn);
        byte[] pdf = new CertificateDocument().pdf(certificate, CITY, ADDRESS);
        Files.write(Path.of("target", "certificate" + (revokedOn == null ? "" : "-revoked") + ".pdf"), pdf);
        return pdf;
    }

    private static void assertConforms(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> result.getTestAssertions().stream()
                            .map(one -> one.getRuleId() + " " + one.getMessage())
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }
}
