package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.withoutfear.Conformance.assertConforms;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.certification.CertificateView.ModuleVersion;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;

class CertificateDocumentTest {

    private static final String NUMBER = "BV-2026-7K3M-9QHT-2XWD";
    private static final String ADDRESS = "https://training.bellerive.example/verify/" + NUMBER;
    private static final BilingualText CITY = new BilingualText("City of Bellerive", "Ville de Bellerive");
    private static final String VIETNAMESE = "Nguyễn Thị Ngọc Hương";

    @ParameterizedTest
    @EnumSource(Language.class)
    void conformsToBothStandardsInBothOrders(Language first) throws Exception {
        for (CertificateView certificate : List.of(standing(VIETNAMESE), revoked())) {
            byte[] pdf = pdf(certificate, first, certificate.revokedOn() == null ? "certificate" : "revoked");
            assertConforms(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meaghan O’Rourke",
                VIETNAMESE,
                "Łukasz Wójcik-Brzęczyszczykiewicz",
                "Erzsébet Kovácsné Szőke Tűzkő",
                "Оксана Шевченко",
                "A & B <script> {qr} $1 \\",
                "María de los Ángeles Guadalupe Fernández-Villavicencio y Goicoechea de la Santísima Trinidad",
                "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafewarenwohl"
            })
    void keepsEveryLetterOfANameOnOnePage(String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(standing(name), Language.EN, "name-" + name.length()))) {
            assertEquals(1, document.getNumberOfPages());
            String text = text(document);
            assertTrue(text.replaceAll("\\s", "").contains(name.replaceAll("\\s", "")), text);
            assertTrue(text.contains(NUMBER) && text.contains(ADDRESS) && text.contains("1er décembre 2027"), text);
        }
    }

    @Test
    void holdsTheFullestCertificateOnOnePage() throws Exception {
        BilingualText title = new BilingualText("Serving people at the counter", "Servir les personnes au comptoir");
        CertificateView fullest = new CertificateView(
                NUMBER,
                1,
                "María de los Ángeles Guadalupe Fernández-Villavicencio y Goicoechea de la Santísima Trinidad",
                new BilingualText(
                        "Managers and supervisors of counters, contact centres, shelters and public libraries",
                        "Gestionnaires des comptoirs, des centres d’appels, des refuges et des bibliothèques publiques"),
                "12.10.1",
                Collections.nCopies(6, new ModuleVersion("counter", title, "10.12.1")),
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2027, 12, 1),
                Instant.parse("2026-12-02T15:00:00Z"),
                ADDRESS,
                LocalDate.of(2027, 3, 1));
        try (PDDocument document = Loader.loadPDF(pdf(fullest, Language.FR, "fullest"))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(ADDRESS, square(document));
        }
    }

    @Test
    void joinsAccentsToTheirLetters() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(standing("Zoe\u0308 Re\u0301mi"), Language.FR, "joined"))) {
            assertTrue(text(document).contains("Zoë Rémi"), text(document));
        }
    }

    @Test
    void beginsWithTheLanguageOfTheReader() throws Exception {
        try (PDDocument english = Loader.loadPDF(pdf(standing("Zoë"), Language.EN, "english"));
                PDDocument french = Loader.loadPDF(pdf(standing("Zoë"), Language.FR, "french"))) {
            assertTrue(text(english).startsWith("City of Bellerive Ville de Bellerive"), text(english));
            assertTrue(text(french).startsWith("Ville de Bellerive City of Bellerive"), text(french));
            assertEquals("en-CA", english.getDocumentCatalog().getLanguage());
            assertEquals("fr-CA", french.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Certificat " + NUMBER + " – Certificate " + NUMBER,
                    french.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadAloudInTheLanguageOfEachPart(Language first) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(standing("Zoë"), first, "aloud"))) {
            List<String> languages = languages(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(12, Collections.frequency(languages, "en-CA") - (first == Language.EN ? 1 : 0));
            assertEquals(12, Collections.frequency(languages, "fr-CA") - (first == Language.FR ? 1 : 0));
        }
    }

    @Test
    void embedsItsFonts() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(standing(VIETNAMESE), Language.EN, "fonts"))) {
            var resources = document.getPage(0).getResources();
            assertTrue(resources.getFontNames().iterator().hasNext());
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void theSquareLeadsToTheVerification() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(standing("Zoë"), Language.EN, "square"))) {
            assertEquals(ADDRESS, square(document));
        }
    }

    @Test
    void saysThatItIsRevokedAndShutsTheDoor() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(revoked(), Language.FR, "revoked"))) {
            String text = text(document);
            assertTrue(text.contains("révoqué le 1er mars 2027") && text.contains("revoked on March 1, 2027"), text);
            assertFalse(lit(document));
        }
    }

    private static CertificateView standing(String holder) {
        return certificate(holder, null);
    }

    private static CertificateView revoked() {
        return certificate("Meaghan O’Rourke", LocalDate.of(2027, 3, 1));
    }

    private static CertificateView certificate(String holder, LocalDate revokedOn) {
        return new CertificateView(
                NUMBER,
                1,
                holder,
                new BilingualText("Counter and phone staff", "Personnel du comptoir et du téléphone"),
                "1.0.0",
                List.of(
                        new ModuleVersion("foundations", new BilingualText("Foundations", "Fondements"), "1.0.0"),
                        new ModuleVersion(
                                "counter-and-phone",
                                new BilingualText("Counter and phone", "Comptoir et téléphone"),
                                "1.2.0")),
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2027, 12, 1),
                Instant.parse("2026-12-02T15:00:00Z"),
                ADDRESS,
                revokedOn);
    }

    /** The document, kept beside the test's results for whoever wants to look at it. */
    private static byte[] pdf(CertificateView certificate, Language first, String file) throws Exception {
        byte[] pdf = new CertificateDocument().pdf(certificate, first, CITY);
        Path folder = Files.createDirectories(Path.of("target", "certificates"));
        Files.write(folder.resolve(file + "." + first.code() + ".pdf"), pdf);
        return pdf;
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    private static List<String> languages(PDStructureNode node) {
        List<String> languages = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                languages.add(element.getLanguage());
                languages.addAll(languages(element));
            }
        }
        return languages;
    }

    /** What a telephone reads in the lower left corner. */
    private static String square(PDDocument document) throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
        int width = page.getWidth() / 4;
        int height = page.getHeight() / 2;
        int[] pixels = page.getRGB(0, page.getHeight() - height, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    /** Whether light falls through the door. */
    private static boolean lit(PDDocument document) throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
        return page.getRGB(page.getWidth() * 83 / 100, page.getHeight() / 2) == 0xFFFBDC9B;
    }
}
