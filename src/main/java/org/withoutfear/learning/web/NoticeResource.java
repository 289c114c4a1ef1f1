package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.withoutfear.learning.Challenges;
import org.withoutfear.learning.NoticeView;

/** Puts away what a learner was told. */
@Path("notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NoticeResource {

    @Inject
    private Challenges challenges;

    @Inject
    private Ways ways;

    @Inject
    private Sent sent;

    /** @param attempt the attempt on whose result page one stands; null on My training */
    @POST
    @Path("{kind: ANSWER|RESULT|BOTH}/{id: [0-9]{1,18}}/dismissal")
    public Response dismiss(
            @PathParam("kind") NoticeView.Kind kind, @PathParam("id") long id, @FormParam("attempt") Long attempt) {
        challenges.dismiss(new NoticeView.Address(kind, id));
        return sent.on(attempt == null ? "/learn/my-training" : ways.result(attempt));
    }
}
