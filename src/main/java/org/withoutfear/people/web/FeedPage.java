package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.Page;

/** HR sends the files of a feed for a dry run, and looks at the runs there were. */
@Named
@RequestScoped
public class FeedPage {

    private static final int RUNS_A_PAGE = 20;

    @Inject
    private HrFeed feed;

    @Inject
    private FeedUpload upload;

    private int page = 1;
    private boolean full = true;
    private boolean blankErases = true;
    private boolean deactivateMissing;
    private int stopShare = FeedSettings.USUAL.stopShare();

    /** Checks the files and leads to what they would change. Applies nothing. */
    public String check() throws IOException, ServletException {
        List<FeedFile> files = upload.files();
        if (files.isEmpty()) {
            return null;
        }
        FeedSettings settings = new FeedSettings(full, blankErases, deactivateMissing, stopShare);
        return "/hr/feed-run?faces-redirect=true&run=" + feed.check(files, settings);
    }

    public void sayTooMuch() {
        upload.sayTooMuch();
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
