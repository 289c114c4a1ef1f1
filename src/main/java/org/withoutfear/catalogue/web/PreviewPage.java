package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.NotFound;

/** A part of a module whole, both languages side by side: what a learner may meet, and what they would only see by choosing. Records nothing. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private LookedAt lookedAt;

    @Inject
    private HttpServletRequest request;

    /** The part the address names, else the first. */
    public TrainingModule.Part getPart() {
        TrainingModule module = lookedAt.getModule();
        String slug = request.getParameter("part");
        return slug == null || slug.isEmpty()
                ? module.parts().get(0)
                : module.part(slug).orElseThrow(() -> new NotFound("part " + slug));
    }

    public Lesson getLesson() {
        return lookedAt.getModule().lesson(getPart().slug()).orElse(null);
    }

    public Scenario getScenario() {
        return lookedAt.getModule().scenario(getPart().slug()).orElse(null);
    }

    public String getEnglish() {
        return plain(getLesson().html().en(), "en");
    }

    public String getFrench() {
        return plain(getLesson().html().fr(), "fr");
    }

    /** The sanitised text of a lesson, its clauses as numbers, and its anchors apart from those of the other language. */
    private static String plain(String html, String language) {
        return html.replaceAll("<div data-clauses=\"([^\"]*)\">\\s*</div>", "<p class=\"wf-muted\">[$1]</p>")
                .replaceAll(" id=\"h", " id=\"" + language + "-h");
    }
}
