package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.ModuleView;
import org.withoutfear.learning.PartView;
import org.withoutfear.learning.Quizzes;

/** Takes what a learner does in a module and its lessons. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ModuleResource {

    @Inject
    private Learning learning;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Ways ways;

    @Inject
    private Sent sent;

    @POST
    @Path("modules/{module}/enrolment")
    public Response begin(@PathParam("module") String module) {
        return sent.on(next(learning.begin(module)));
    }

    @POST
    @Path("modules/{module}/test-out")
    public Response testOut(@PathParam("module") String module) {
        return sent.on(next(learning.testOut(module)));
    }

    @PUT
    @Path("lessons/{module}/{lesson}/place")
    public void keepPlace(
            @PathParam("module") String module, @PathParam("lesson") String lesson, @FormParam("heading") int heading) {
        learning.keepPlace(module, lesson, heading);
    }

    @POST
    @Path("lessons/{module}/{lesson}/reading")
    public Response finishLesson(@PathParam("module") String module, @PathParam("lesson") String lesson) {
        return sent.on(after(learning.finishLesson(module, lesson), lesson));
    }

    @POST
    @Path("lessons/{module}/{lesson}/rereading")
    public Response reread(@PathParam("module") String module, @PathParam("lesson") String lesson) {
        quizzes.reread(module, lesson);
        return sent.on(ways.begin(module, "quiz"));
    }

    private String next(ModuleView module) {
        return module.next() == null ? ways.module(module.slug()) : ways.part(module.slug(), module.next());
    }

    /** The next part that can be taken after this lesson; the module's page when nothing comes after it. */
    private String after(ModuleView module, String lesson) {
        List<PartView> parts = module.parts();
        return parts.stream()
                .dropWhile(p -> !p.slug().equals(lesson))
                .skip(1)
                .filter(PartView::open)
                .findFirst()
                .map(part -> ways.part(module.slug(), part))
                .orElseGet(() -> ways.module(module.slug()));
    }
}
