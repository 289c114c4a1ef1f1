package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.withoutfear.shared.web.CurrentLanguage;

/** The one sentence that a page says after something was refused, named in its address. */
@Named("noticeText")
@RequestScoped
public class NoticeText {

    private static final Set<String> OPTIONS = Set.of("nothingSelected", "onlyOne", "incomplete");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentLanguage language;

    /** The sentence; null when there is nothing to say. */
    public String getText() {
        String key = "learning.notice." + getName();
        return language.knows(key) ? language.say(key) : null;
    }

    /** Whether it is about the options of a form: then it stands in the error summary and leads to them. */
    public boolean isAboutOptions() {
        return OPTIONS.contains(String.valueOf(getName()));
    }

    public String getName() {
        return request.getParameter("notice");
    }
}
