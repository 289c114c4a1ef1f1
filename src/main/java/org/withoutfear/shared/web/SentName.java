package org.withoutfear.shared.web;

import jakarta.servlet.http.Part;

/** The name of a file as its sender gave it, fit to be shown and kept. */
public final class SentName {

    private SentName() {}

    /**
     * Some browsers send a path; only its last name is kept, and of it nothing that turns or hides what is written.
     *
     * @param otherwise for a part without a name
     * @param most characters, the last ones; the end tells the kind
     */
    public static String of(Part part, String otherwise, int most) {
        String sent = part.getSubmittedFileName() == null ? otherwise : part.getSubmittedFileName();
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return last.length() > most ? last.substring(last.length() - most) : last;
    }
}
