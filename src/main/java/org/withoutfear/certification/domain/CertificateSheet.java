package org.withoutfear.certification.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.TaggedPdf;

/**
 * The sheet of a certificate: {@code certificate.html} with its words set in. There, {@code {name1}} is the word in the language that
 * stands first and {@code {name2}} in the other.
 */
record CertificateSheet(CertificateView certificate, Language first, BilingualText city) {

    private static final String TEMPLATE = new String(
            read(CertificateSheet.class.getResourceAsStream("/org/withoutfear/certification/certificate.html")),
            StandardCharsets.UTF_8);
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z.]+)([12]?)\\}");
    private static final CmapLookup LETTERS = letters();
    private static final int QR_PIXELS = 540;
    private static final int FULL = 300;

    String html() {
        return WORD.matcher(TEMPLATE)
                .replaceAll(word -> Matcher.quoteReplacement(TaggedPdf.escaped(said(word.group(1), word.group(2)))));
    }

    private String said(String name, String place) {
        return place.isEmpty() ? fact(name) : word(name, place.equals("1") ? first : first.other());
    }

    private String fact(String name) {
        return switch (name) {
            case "standing" -> certificate.revokedOn() == null ? "standing" : "revoked";
            case "amount" -> amount() > FULL ? "full" : "usual";
            case "holder" -> holder();
            case "size" -> size(holder().length());
            case "letters" ->
                holder().codePoints().allMatch(letter -> LETTERS.getGlyphId(letter) > 0) ? "own" : "other";
            case "number" -> certificate.number();
            case "address" -> certificate.verifyAddress();
            case "qr" -> Base64.getEncoder().encodeToString(QrCode.png(certificate.verifyAddress(), QR_PIXELS));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String word(String name, Language language) {
        String programme = certificate.programme().in(language);
        return switch (name) {
            case "tag" -> language.locale().toLanguageTag();
            case "city" -> city.in(language);
            case "programme" -> programme;
            case "line" -> language.say("certification.certificate.line", programme);
            case "from" -> language.date(certificate.validFrom());
            case "to" -> language.date(certificate.validTo());
            case "taken" -> taken(language);
            case "revoked" ->
                certificate.revokedOn() == null
                        ? ""
                        : language.say("certification.verify.REVOKED", "", language.date(certificate.revokedOn()));
            default -> language.say("certification." + name);
        };
    }

    /** The letters that differ from certificate to certificate. */
    private int amount() {
        return holder().length()
                + certificate.programme().en().length()
                + certificate.programme().fr().length()
                + taken(Language.EN).length()
                + taken(Language.FR).length();
    }

    private String taken(Language language) {
        return certificate.modules().stream()
                .map(module -> " · " + module.title().in(language) + "\u00a0" + module.version())
                .collect(Collectors.joining(
                        "", language.say("certification.policyVersion", certificate.policyVersion()), ""));
    }

    /** Accents joined to their letters, as the fonts have them. */
    private String holder() {
        return Normalizer.normalize(certificate.holderName(), Normalizer.Form.NFC);
    }

    private static String size(int letters) {
        return letters <= 22 ? "short" : letters <= 44 ? "medium" : letters <= 90 ? "long" : "longest";
    }

    /** The letters of our typeface. A name with any other is set in the other face as a whole: half a word in each is hard to read. */
    private static CmapLookup letters() {
        try {
            byte[] face = read(TaggedPdf.font("atkinson-hyperlegible-next-700.ttf"));
            return new TTFParser().parse(new RandomAccessReadBuffer(face)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
