package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.withoutfear.catalogue.Authoring;
import org.withoutfear.catalogue.UploadResult;
import org.withoutfear.catalogue.UploadView;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;
import org.withoutfear.shared.web.SentName;

/** An author sends a module as a zip; whole, it leads on to what it would change, faulty, to what is wrong where. */
@Named
@RequestScoped
public class UploadPage {

    private static final String FILE = "file";
    private static final int LONGEST_NAME = 120;

    @Inject
    private Authoring authoring;

    @Inject
    private Faults faults;

    private Part part;
    private List<Fault> found = List.of();

    /** Checks the file; publishes nothing. */
    public String send() throws IOException {
        if (part == null || part.getSize() == 0) {
            faults.add(FILE, "catalogue.zip.empty");
            return null;
        }
        try {
            UploadResult result = authoring.send(
                    SentName.of(part, "module.zip", LONGEST_NAME),
                    part.getInputStream().readAllBytes());
            if (result.upload() != null) {
                return "/author/uploaded?faces-redirect=true&upload=" + result.upload();
            }
            found = result.faults();
            faults.add(FILE, "catalogue.upload.faulty", found.size());
        } catch (Rejected refusal) {
            faults.add(FILE, refusal);
        }
        return null;
    }

    /** Says after a file that was too large to be looked at. */
    public void sayTooMuch() {
        faults.add(FILE, "catalogue.zip.tooLarge");
    }

    /** What is wrong with the module that was sent. */
    public List<Fault> getFound() {
        return found;
    }

    public List<UploadView> getWaiting() {
        return authoring.waiting();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
