package org.withoutfear.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.withoutfear.people.FeedRefusal;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** One run of the HR feed: what it refused, and the choice to apply or discard it. */
@Named
@RequestScoped
public class FeedRunPage {

    @Inject
    private HrFeed feed;

    @Inject
    private Faults faults;

    private Long id;
    private FeedRun run;
    private Long instead;

    @PostConstruct
    void chosen() {
        id = Requested.id("run");
        instead = Requested.id("instead");
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

    /** The run that was to be applied when this one took its place, as people speak of it; null when it took none's. */
    public Long getInstead() {
        return instead == null ? null : feed.run(instead).number();
    }

    /** Applies the run; where it would do something else by now, leads to the run that shows what. */
    public String apply() {
        return attempt(() -> {
            long applied = feed.apply(getRun().id());
            if (applied == id) {
                faults.noticeAfterRedirect("people.feed.applied", run.differences());
                return address(applied);
            }
            return address(applied) + "&instead=" + id;
        });
    }

    public String discard() {
        return attempt(() -> {
            feed.discard(getRun().id());
            faults.noticeAfterRedirect("people.feed.discarded");
            return address(id);
        });
    }

    private String attempt(Supplier<String> act) {
        try {
            return act.get();
        } catch (Rejected refusal) {
            run = null;
            faults.add(null, refusal);
            return null;
        }
    }

    private static String address(long run) {
        return "/hr/feed-run?faces-redirect=true&run=" + run;
    }
}
