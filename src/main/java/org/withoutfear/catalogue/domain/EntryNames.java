package org.withoutfear.catalogue.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.withoutfear.shared.Rejected;

/** The names in a zip: each safe, each once, all of them below one folder, which is the module. */
final class EntryNames {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UNSAFE = Pattern.compile("^/|\\\\|^[A-Za-z]:|[\\p{Cntrl}]|//");
    private static final Pattern TEXT = Pattern.compile("([a-z]+/)?[A-Za-z0-9][A-Za-z0-9._-]*\\.(yaml|md)");
    private static final Pattern TOO_DEEP = Pattern.compile("[^/:]+/([^/]+)/module\\.yaml");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final Set<String> FOLDERS = Set.of("lessons", "scenarios", "media", "..", ".", "");
    private static final String LEFT_BY_MAC = "__MACOSX";
    private static final int LONGEST = 200;

    private final Map<ZipArchiveEntry, String> paths = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> takenInAnyCase = new HashSet<>();
    private String folder;

    /**
     * Takes a name in.
     *
     * @return the name, as a sentence may show it
     * @throws Rejected when it may not be
     */
    String take(ZipArchiveEntry entry) {
        String name = decode(entry.getRawName());
        String shown = shown(name);
        if (name.length() > LONGEST
                || UNSAFE.matcher(name).find()
                || Arrays.stream(name.split("/")).anyMatch(part -> part.equals("..") || part.equals("."))) {
            throw new Rejected("catalogue.zip.path", shown);
        }
        if (!taken.add(name)) {
            throw new Rejected("catalogue.zip.twice", shown);
        }
        if (!takenInAnyCase.add(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))) {
            throw new Rejected("catalogue.zip.sameButForCase", shown);
        }
        if (!isLeftBySystems(name)) {
            place(entry, name, shown);
        }
        return shown;
    }

    /**
     * Refuses a zip in which the module's folder lies in another folder, as programs and sites make it that put one around it.
     *
     * @throws Rejected when it is so
     */
    static void refuseTooDeep(List<ZipArchiveEntry> entries) {
        for (ZipArchiveEntry entry : entries) {
            Matcher deep = TOO_DEEP.matcher(decode(entry.getRawName()));
            if (deep.matches() && !FOLDERS.contains(deep.group(1))) {
                throw new Rejected("catalogue.zip.tooDeep", shown(deep.group(1)), shown(deep.group()));
            }
        }
    }

    private void place(ZipArchiveEntry entry, String name, String shown) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new Rejected("catalogue.zip.noFolder", shown);
        }
        String top = name.substring(0, slash);
        if (folder != null && !folder.equals(top)) {
            throw new Rejected("catalogue.zip.twoFolders", folder, shown(top));
        }
        if (!SLUG.matcher(top).matches() || top.equals("policy")) {
            throw new Rejected("catalogue.zip.folderName", shown(top));
        }
        folder = top;
        String path = name.substring(slash + 1);
        if (name.endsWith("/")) {
            return;
        }
        if (!TEXT.matcher(path).matches() && !Pictures.isPicture(path)) {
            throw new Rejected("catalogue.zip.kind", shown);
        }
        paths.put(entry, path);
    }

    /** Finder and Explorer leave files of their own in a zip; they mean nothing and are passed over. */
    private static boolean isLeftBySystems(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith(LEFT_BY_MAC + "/") || LEFT_BY_SYSTEMS.contains(last);
    }

    private static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Rejected("catalogue.zip.nameNotUtf8");
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** The path below the module's folder; nothing for a folder and for what is passed over. */
    Optional<String> path(ZipArchiveEntry entry) {
        return Optional.ofNullable(paths.get(entry));
    }

    /**
     * The one folder: the slug of the module.
     *
     * @throws Rejected when there is none
     */
    String folder() {
        if (folder == null) {
            throw new Rejected("catalogue.zip.empty");
        }
        return folder;
    }
}
