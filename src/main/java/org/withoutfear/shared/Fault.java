package org.withoutfear.shared;

import java.io.Serializable;

/**
 * Something wrong in a content file, said so that its author can mend it.
 *
 * @param file the path below {@code modules/}
 * @param line counted from 1; 0 when the whole file is meant
 * @param message what is wrong and what to write instead; English, for authors
 */
public record Fault(String file, int line, String message) implements Serializable, Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
