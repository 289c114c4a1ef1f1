package org.withoutfear.catalogue.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.withoutfear.shared.BilingualText;

/** What a picture of a module may be: a small file of one of four kinds that is what its name says. */
public final class Pictures {

    static final int MOST_BYTES = 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("media/[A-Za-z0-9][A-Za-z0-9._-]*\\.(png|jpg|jpeg|svg|webp)");
    private static final Map<String, List<byte[]>> BEGINNINGS = Map.of(
            "png", List.of(bytes("\u0089PNG\r\n\u001a\n")),
            "jpg", List.of(bytes("\u00ff\u00d8\u00ff")),
            "jpeg", List.of(bytes("\u00ff\u00d8\u00ff")),
            "webp", List.of(bytes("RIFF")));

    private Pictures() {}

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean isPicture(String path) {
        return NAME.matcher(path).matches();
    }

    static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The type under which a browser is told of it. */
    public static String contentType(String path) {
        return switch (kind(path)) {
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> "image/" + kind(path);
        };
    }

    /** Why it is not taken, as part of a sentence. */
    static Optional<BilingualText> objection(String path, byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.of(BilingualText.said("catalogue.picture.tooLarge"));
        }
        if (kind(path).equals("svg")) {
            return SvgChecks.objection(content);
        }
        boolean fits = BEGINNINGS.get(kind(path)).stream().anyMatch(beginning -> begins(content, beginning));
        boolean webp = !kind(path).equals("webp")
                || content.length > 12 && new String(content, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
        return fits && webp ? Optional.empty() : Optional.of(BilingualText.said("catalogue.picture.notItsKind"));
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
