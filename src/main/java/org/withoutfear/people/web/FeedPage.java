package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.web.Faults;

/** HR sends the files of a feed for a dry run, and looks at the runs there were. */
@Named
@RequestScoped
public class FeedPage {

    private static final String FILES = "files";
    private static final int RUNS_A_PAGE = 20;

    @Inject
    private HrFeed feed;

    @Inject
    private Faults faults;

    private int page = 1;
    private boolean full = true;
    private boolean blankErases = true;
    private boolean deactivateMissing;
    private int stopShare = FeedSettings.USUAL.stopShare();

    /** Checks the files and leads to what they would change. Applies nothing. */
    public String check() throws IOException, ServletException {
        List<Part> chosen = chosen();
        if (chosen.isEmpty()) {
            faults.add(FILES, "people.feed.noFile");
        }
        chosen.stream()
                .filter(part -> part.getSize() > FeedFile.MOST_BYTES)
                .forEach(part -> faults.add(FILES, "people.feed.tooLarge", name(part), FeedFile.MOST_MEGABYTES));
        if (!faults.getAll().isEmpty()) {
            return null;
        }
        List<FeedFile> files = new ArrayList<>();
        for (Part part : chosen) {
            files.add(new FeedFile(name(part), part.getInputStream().readAllBytes()));
        }
        FeedSettings settings = new FeedSettings(full, blankErases, deactivateMissing, stopShare);
        return "/hr/feed-run?faces-redirect=true&run=" + feed.check(files, settings);
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

    /** Says that what was sent could not be looked at. */
    public void sayTooMuch() {
        faults.add(FILES, "people.feed.tooMuch", UploadLimit.MOST_MEGABYTES, FeedFile.MOST_MEGABYTES);
    }

    /** Some browsers send a path; only its last name is kept. */
    private static String name(Part part) {
        String sent = part.getSubmittedFileName();
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return last.length() > 120 ? last.substring(last.length() - 120) : last;
    }

    public Page<FeedRun> getRuns() {
        return feed.runs(Math.max(1, page), RUNS_A_PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isFull() {
        return full;
    }

    public void setFull(boolean full) {
        this.full = full;
    }

    public boolean isBlankErases() {
        return blankErases;
    }

    public void setBlankErases(boolean blankErases) {
        this.blankErases = blankErases;
    }

    public boolean isDeactivateMissing() {
        return deactivateMissing;
    }

    public void setDeactivateMissing(boolean deactivateMissing) {
        this.deactivateMissing = deactivateMissing;
    }

    public int getStopShare() {
        return stopShare;
    }

    public void setStopShare(int stopShare) {
        this.stopShare = stopShare;
    }
}
