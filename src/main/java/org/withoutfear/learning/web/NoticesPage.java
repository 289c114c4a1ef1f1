package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.learning.Challenges;
import org.withoutfear.learning.NoticeView;

/** What learners are told of contested questions, on the pages where they look for their results. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private Challenges challenges;

    private List<NoticeView> all;

    public List<NoticeView> getAll() {
        if (all == null) {
            all = challenges.notices();
        }
        return all;
    }

    /** Those about one attempt. */
    public List<NoticeView> of(long attempt) {
        return getAll().stream().filter(notice -> notice.isAbout(attempt)).toList();
    }

    /** The end of the key of what a notice says. */
    public String key(NoticeView notice) {
        if (notice.change() == null) {
            return "answer." + notice.decision();
        }
        return notice.change().passedNow() ? "passedNow" : "more";
    }
}
