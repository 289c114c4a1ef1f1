package org.withoutfear.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** One run of the HR feed: what it refused, what it would change, and the choice to apply or discard it. */
@Named
@RequestScoped
public class FeedRunPage {

    private static final int ROWS_A_PAGE = 50;

    @Inject
    private HrFeed feed;

    @Inject
    private Faults faults;

    private Long id;
    private FeedRun run;
    private String kind;
    private String q;
    private int page = 1;
    private List<FeedDifference> differences;

    @PostConstruct
    void chosen() {
        id = Requested.id("run");
    }

    public FeedRun getRun() {
        if (id == null) {
            throw new NotFound("feed run");
        }
        if (run == null) {
            run = feed.run(id);
        }
        return run;
    }

    public boolean isWaiting() {
        return getRun().outcome() == FeedRun.Outcome.CHECKED;
    }

    public List<FeedRefusal> getErrors() {
        return feed.refusals(getRun().id()).stream().filter(FeedRefusal::error).toList();
    }

    public List<FeedRefusal> getWarnings() {
        return feed.refusals(getRun().id()).stream().filter(r -> !r.error()).toList();
    }

    public List<FeedDifference.Kind> getKinds() {
        return Arrays.asList(FeedDifference.Kind.values());
    }

    public Page<FeedDifference> getDifferences() {
        if (differences == null) {
            differences = feed.differences(getRun().id(), chosenKind(), q);
        }
        int size = differences.size();
        return Page.of(
                page,
                ROWS_A_PAGE,
                size,
                from -> List.copyOf(differences.subList(from, Math.min(size, from + ROWS_A_PAGE))));
    }

    private FeedDifference.Kind chosenKind() {
        return getKinds().stream()
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public String apply() {
        return attempt(() -> feed.apply(getRun().id()), "people.feed.applied");
    }

    public String discard() {
        return attempt(() -> feed.discard(getRun().id()), "people.feed.discarded");
    }

    private String attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (Rejected refusal) {
            run = null;
            faults.add(null, refusal);
            return null;
        }
        faults.noticeAfterRedirect(done, run.differences());
        return "/hr/feed-run?faces-redirect=true&run=" + id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
