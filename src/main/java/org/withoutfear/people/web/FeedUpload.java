package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.people.FeedFile;
import org.withoutfear.shared.web.Faults;
import org.withoutfear.shared.web.SentName;

/** The files of a feed as a form brings them. */
@RequestScoped
class FeedUpload {

    private static final String FILES = "files";
    private static final int MOST_NAME = 120;

    @Inject
    private Faults faults;

    /** The files; none when something is wrong with them, and then the page says what. */
    List<FeedFile> files() throws IOException, ServletException {
        List<Part> chosen = chosen();
        if (chosen.isEmpty()) {
            faults.add(FILES, "people.feed.noFile");
        }
        chosen.stream()
                .filter(part -> part.getSize() > FeedFile.MOST_BYTES)
                .forEach(part -> faults.add(
                        FILES, "people.feed.tooLarge", SentName.of(part, "", MOST_NAME), FeedFile.MOST_MEGABYTES));
        List<FeedFile> files = new ArrayList<>();
        if (faults.getAll().isEmpty()) {
            for (Part part : chosen) {
                files.add(new FeedFile(
                        SentName.of(part, "", MOST_NAME), part.getInputStream().readAllBytes()));
            }
        }
        return files;
    }

    /** Says that what was sent could not be looked at. */
    void sayTooMuch() {
        faults.add(FILES, "people.feed.tooMuch", UploadLimit.MOST_MEGABYTES, FeedFile.MOST_MEGABYTES);
    }

    /** The files, also empty ones, which Faces would leave out; a browser sends a part without a name when none was chosen. */
    private static List<Part> chosen() throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return request.getParts().stream()
                .filter(part -> part.getName().equals(FILES))
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .toList();
    }
}
