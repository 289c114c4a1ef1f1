package org.withoutfear.catalogue.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.withoutfear.shared.Rejected;

/**
 * A module as a zip, from somebody nobody knows. It is read in memory and nothing of it is written; what is hostile, broken or no
 * module is refused with one sentence. What it inflates to is counted while it inflates, whatever the zip says of itself.
 */
final class ModuleZip {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_ENTRIES = 400;
    private static final int MOST_TEXT = 2 * 1024 * 1024;
    private static final int MOST_INFLATED = 20 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int UNSUSPICIOUS = 256 * 1024;
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final byte[] zip;
    private final EntryNames names = new EntryNames();
    private long inflated;

    private ModuleZip(byte[] zip) {
        this.zip = zip;
    }

    /**
     * The files of the module.
     *
     * @throws Rejected with the reason
     */
    static ModuleFiles read(byte[] zip) {
        if (zip.length == 0) {
            throw new Rejected("catalogue.zip.empty");
        }
        if (zip.length > MOST_BYTES) {
            throw new Rejected("catalogue.zip.tooLarge");
        }
        if (entries(zip) > MOST_ENTRIES) { // counted before anything is built of them
            throw new Rejected("catalogue.zip.tooManyFiles");
        }
        return new ModuleZip(zip).read();
    }

    private static int entries(byte[] zip) {
        int count = 0;
        for (int i = 0; i + ENTRY.length <= zip.length; i++) {
            if (zip[i] == ENTRY[0] && zip[i + 1] == ENTRY[1] && zip[i + 2] == ENTRY[2] && zip[i + 3] == ENTRY[3]) {
                count++;
            }
        }
        return count;
    }

    private ModuleFiles read() {
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setUseUnicodeExtraFields(false)
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            EntryNames.refuseTooDeep(entries);
            entries.forEach(this::check);
            ModuleFiles files = new ModuleFiles(names.folder(), new TreeMap<>(), new TreeMap<>(), List.of());
            for (ZipArchiveEntry entry : entries) {
                Optional<String> path = names.path(entry);
                if (path.isPresent()) {
                    take(path.get(), inflate(file, entry, path.get()), files);
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new Rejected("catalogue.zip.notAZip");
        }
    }

    private void check(ZipArchiveEntry entry) {
        String name = names.take(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Rejected("catalogue.zip.encrypted", name);
        }
        if (entry.isUnixSymlink() || !isFileOrFolder(entry.getUnixMode())) {
            throw new Rejected("catalogue.zip.link", name);
        }
    }

    /** Zips made elsewhere than on Unix say nothing of the kind of a file. */
    private static boolean isFileOrFolder(int unixMode) {
        int kind = unixMode & 0170000;
        return kind == 0 || kind == 0100000 || kind == 0040000;
    }

    private byte[] inflate(ZipFile file, ZipArchiveEntry entry, String path) throws IOException {
        int most = ModuleFiles.isText(path) ? MOST_TEXT : Pictures.MOST_BYTES;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream in = file.getInputStream(entry)) {
            if (in == null) {
                throw new ZipException("No content of " + path);
            }
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                content.write(buffer, 0, read);
                if (inflated > MOST_INFLATED || inflated > UNSUSPICIOUS + (long) MOST_RATIO * zip.length) {
                    throw new Rejected("catalogue.zip.bomb");
                }
                if (content.size() > most) {
                    throw new Rejected("catalogue.zip.fileTooLarge", path, most / 1024 / 1024);
                }
            }
        }
        return content.toByteArray();
    }

    private static void take(String path, byte[] content, ModuleFiles files) {
        if (!ModuleFiles.isText(path)) {
            Pictures.objection(path, content).ifPresent(why -> {
                throw new Rejected("catalogue.zip.picture", path, why);
            });
            files.media().put(path, content);
            return;
        }
        try {
            String text = ModuleFiles.text(content);
            if (text.indexOf('\0') >= 0) {
                throw new Rejected("catalogue.zip.notText", path);
            }
            files.texts().put(path, text);
        } catch (CharacterCodingException e) {
            throw new Rejected("catalogue.zip.notText", path);
        }
    }
}
