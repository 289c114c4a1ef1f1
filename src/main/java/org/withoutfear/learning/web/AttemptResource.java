package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutfear.learning.QuestionView;
import org.withoutfear.learning.Quizzes;
import org.withoutfear.learning.ScenarioView;
import org.withoutfear.learning.Scenarios;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.LanguageSwitch;

/** Takes what a learner does in a scenario or the quiz, from a plain form or from the page's script. */
@Path("attempts")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AttemptResource {

    @Inject
    private Scenarios scenarios;

    @Inject
    private Quizzes quizzes;

    @Inject
    private LanguageSwitch languageSwitch;

    @Inject
    private Ways ways;

    @Inject
    private Sent sent;

    @POST
    @Path("scenario")
    public Response startScenario(
            @FormParam("module") String module,
            @FormParam("part") String part,
            @FormParam("mode") String mode,
            @FormParam("role") String role) {
        try {
            ScenarioView begun = scenarios.start(module, part, "assessed".equals(mode), role);
            return sent.on(ways.step(begun.attempt().id(), begun.step().slug()));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.begin(module, part));
        }
    }

    @POST
    @Path("{attempt}/choices")
    public Response choose(
            @PathParam("attempt") long attempt,
            @FormParam("step") String step,
            @FormParam("choice") String choice,
            @FormParam("language") String language) {
        if (choice == null) {
            return sent.on(ways.step(attempt, step) + "&notice=nothingSelected");
        }
        try {
            scenarios.answer(attempt, step, choice, Language.of(language));
            return sent.on(ways.step(attempt, step));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.step(attempt, step));
        }
    }

    @POST
    @Path("{attempt}/moments")
    public Response tryAgain(@PathParam("attempt") long attempt, @FormParam("step") String step) {
        try {
            ScenarioView begun = scenarios.tryAgain(attempt, step);
            return sent.on(ways.step(begun.attempt().id(), begun.step().slug()));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.scenario(attempt));
        }
    }

    @POST
    @Path("quiz")
    public Response startQuiz(@FormParam("module") String module) {
        try {
            QuestionView first = quizzes.start(module);
            long attempt = first.attempt().id();
            return sent.on(
                    first.attempt().finished() ? ways.result(attempt) : ways.question(attempt, first.position()));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.begin(module, "quiz"));
        }
    }

    @POST
    @Path("{attempt}/answers")
    public Response answer(
            @PathParam("attempt") long attempt,
            @FormParam("position") int position,
            @FormParam("option") List<String> marks,
            @FormParam("revision") int revision,
            @FormParam("language") String language,
            @FormParam("then") String otherLanguage,
            @Context HttpServletResponse response) {
        if (otherLanguage != null) {
            languageSwitch.to(Language.of(otherLanguage), response);
        }
        try {
            QuestionView answered = quizzes.answer(attempt, position, given(marks), revision, Language.of(language));
            if (answered.attempt().finished()) {
                return sent.on(ways.result(attempt));
            }
            if (otherLanguage != null) {
                return sent.on(ways.question(attempt, position));
            }
            if (!answered.complete()) {
                return sent.on(ways.question(attempt, position) + "&notice=incomplete");
            }
            return sent.on(answered.last() ? ways.review(attempt) : ways.question(attempt, position + 1));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.question(attempt, position));
        }
    }

    /** Keeps an answer as it is chosen, while its learner stays on the page. */
    @PUT
    @Path("{attempt}/answers")
    public Response keep(
            @PathParam("attempt") long attempt,
            @FormParam("position") int position,
            @FormParam("option") List<String> marks,
            @FormParam("revision") int revision,
            @FormParam("language") String language) {
        try {
            QuestionView kept = quizzes.answer(attempt, position, given(marks), revision, Language.of(language));
            return kept.attempt().finished() ? sent.on(ways.result(attempt)) : sent.kept(kept.revision());
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.question(attempt, position));
        }
    }

    /** What was chosen; a select that stands at its first line says nothing. */
    private static Set<String> given(List<String> marks) {
        return marks.stream().filter(mark -> !mark.isEmpty()).collect(Collectors.toSet());
    }

    @POST
    @Path("{attempt}/submission")
    public Response submit(@PathParam("attempt") long attempt) {
        try {
            quizzes.submit(attempt);
            return sent.on(ways.result(attempt));
        } catch (Rejected rejected) {
            return sent.refused(rejected, ways.review(attempt));
        }
    }
}
