package org.withoutfear.catalogue.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.withoutfear.shared.Fault;

/** What a file of a module must be before anything is read from it: of a known kind, of a sane size, text that is UTF-8. */
final class FileChecks {

    private static final long MOST_BYTES = 2L * 1024 * 1024;
    private static final Pattern KNOWN = Pattern.compile(
            "module\\.yaml|questions\\.yaml|job-aid\\.(?:en|fr)\\.md|lessons/[^/]+\\.(?:en|fr)\\.md|scenarios/[^/]+\\.yaml|media/[^/]+\\.(?:png|jpe?g|svg|webp)");

    private FileChecks() {}

    /** Whether the file is to be read; notes why not, but for the hidden files that editors and systems leave. */
    static boolean mayStand(String name, String path, Path file, List<Fault> faults) throws IOException {
        if (Files.isSymbolicLink(file)) {
            faults.add(new Fault(name, 0, "this is a symbolic link; put the file itself here"));
            return false;
        }
        if (file.getFileName().toString().startsWith(".")) {
            return false;
        }
        if (!KNOWN.matcher(path).matches()) {
            faults.add(new Fault(
                    name,
                    0,
                    "this file is of no known kind; here stand module.yaml, questions.yaml, job-aid.en.md and .fr.md, lessons/*.en.md and *.fr.md,"
                            + " scenarios/*.yaml, and png, jpg, svg or webp in media/"));
            return false;
        }
        if (Files.size(file) > MOST_BYTES) {
            faults.add(new Fault(name, 0, "the file is larger than 2 MB; make it smaller"));
            return false;
        }
        return true;
    }

    /** The text of a file with the ends of its lines as they are elsewhere; nothing when it is not UTF-8. */
    static Optional<String> text(String name, byte[] content, List<Fault> faults) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer letters = CharBuffer.allocate(content.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, letters, true);
        String text = letters.flip().toString();
        if (result.isError()) {
            faults.add(new Fault(name, line(text), "this line is not UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
        int end = text.indexOf('\r');
        if (end >= 0) {
            faults.add(new Fault(
                    name,
                    line(text.substring(0, end)),
                    "this line ends as on Windows; save the file with LF line ends"));
        }
        return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The line on which the text ends. */
    private static int line(String text) {
        return (int) text.chars().filter(letter -> letter == '\n').count() + 1;
    }
}
