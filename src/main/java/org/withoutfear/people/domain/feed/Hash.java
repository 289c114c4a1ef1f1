package org.withoutfear.people.domain.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.withoutfear.people.FeedFile;

/** SHA-256, written in hexadecimal digits. */
final class Hash {

    private Hash() {}

    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Over the names and contents of the files, in their order. */
    static String of(List<FeedFile> files) {
        MessageDigest digest = digest();
        files.forEach(file -> {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update(file.content());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
