package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.withoutfear.catalogue.Lesson;
import org.withoutfear.catalogue.Question;
import org.withoutfear.catalogue.Scenario;
import org.withoutfear.catalogue.Story;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.NotFound;

/** A part of a module whole, both languages side by side: what a learner may meet, and what they would only see by choosing. Records nothing. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private LookedAt lookedAt;

    @Inject
    private HttpServletRequest request;

    /** The part the address names; null where it names none, for what belongs to the module as a whole. */
    public TrainingModule.Part getPart() {
        TrainingModule module = lookedAt.getModule();
        String slug = request.getParameter("part");
        return slug == null || slug.isEmpty()
                ? null
                : module.part(slug).orElseThrow(() -> new NotFound("part " + slug));
    }

    /** What stands above the page: the name of the part, or of the module. */
    public BilingualText getTitle() {
        return getPart() == null ? lookedAt.getModule().title() : getPart().title();
    }

    public Lesson getLesson() {
        return lookedAt.getModule().lesson(getPart().slug()).orElse(null);
    }

    public Scenario getScenario() {
        return lookedAt.getModule().scenario(getPart().slug()).orElse(null);
    }

    /** The variant the address names, else the first: its names and words stand in the texts. */
    public Scenario.Variant getVariant() {
        return getScenario().variant(request.getParameter("variant"));
    }

    public BilingualText fill(BilingualText text) {
        return new Story(getScenario(), getVariant(), null, 1).fill(text);
    }

    /** The name of who speaks. */
    public BilingualText speaker(String slug) {
        return getVariant().word(slug);
    }

    /** How good a choice is for a role; the role is null when it is the same for all. */
    public record RoleVerdict(BilingualText role, Scenario.Verdict verdict) implements Serializable {}

    public List<RoleVerdict> verdicts(Scenario.Choice choice) {
        return choice.verdicts().entrySet().stream()
                .map(entry -> new RoleVerdict(
                        getScenario()
                                .role(entry.getKey())
                                .map(Scenario.Role::name)
                                .orElse(null),
                        entry.getValue()))
                .toList();
    }

    /** The verdict that decides how a choice looks: the worst for any role, in lower case. */
    public String worst(Scenario.Choice choice) {
        return Collections.max(choice.verdicts().values()).name().toLowerCase(Locale.ROOT);
    }

    /** Whether each option of a question is right or wrong by itself. */
    public boolean judged(Question question) {
        return question.type() != Question.Type.ORDER && question.type() != Question.Type.MATCH;
    }

    /** The text of a lesson or a job aid in both languages, as it is shown side by side. */
    public BilingualText plain(BilingualText html) {
        return new BilingualText(plain(html.en(), "en"), plain(html.fr(), "fr"));
    }

    /** The sanitised text, what it cites by number and name, and its anchors apart from those of the other language. */
    private static String plain(String html, String language) {
        return html.replaceAll(
                        "<div data-clauses=\"([^\"]*)\" data-register=\"([^\"]*)\">\\s*</div>",
                        "<p class=\"wf-muted\">$1 $2</p>")
                .replaceAll(" id=\"h", " id=\"" + language + "-h");
    }
}
