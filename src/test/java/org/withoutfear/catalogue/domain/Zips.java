package org.withoutfear.catalogue.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes zips, also such as no honest program makes. */
final class Zips {

    private final List<ZipArchiveEntry> entries = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private Charset names = StandardCharsets.UTF_8;

    static Zips of(ModuleFiles files) {
        Zips zip = new Zips();
        files.texts().forEach((path, text) -> zip.with(files.name(path), text));
        files.media().forEach((path, content) -> zip.with(files.name(path), content));
        return zip;
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) {
        return with(named(name), content);
    }

    /** An entry that is a symbolic link to somewhere. */
    Zips withLink(String name, String to) {
        ZipArchiveEntry entry = named(name);
        entry.setUnixMode(0120777);
        return with(entry, to.getBytes(StandardCharsets.UTF_8));
    }

    Zips namesIn(Charset charset) {
        names = charset;
        return this;
    }

    private Zips with(ZipArchiveEntry entry, byte[] content) {
        entries.add(entry);
        contents.add(content);
        return this;
    }

    /** The constructor of an entry mends backslashes; a hostile program does not. */
    private static ZipArchiveEntry named(String name) {
        return new ZipArchiveEntry("x") {
            @Override
            public String getName() {
                return name;
            }
        };
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(names.equals(StandardCharsets.UTF_8));
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (int i = 0; i < entries.size(); i++) {
                zip.putArchiveEntry(entries.get(i));
                zip.write(contents.get(i));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
