package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.withoutfear.learning.Scenarios;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.Settings;

/** Hands a learner what is kept of a finished scenario, as a file that a learning record store reads. */
@Path("statements")
@RequestScoped
public class StatementResource {

    @Inject
    private Scenarios scenarios;

    @Inject
    private Settings settings;

    @Inject
    private Ways ways;

    @Inject
    private Sent sent;

    @GET
    @Path("{attempt}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response statements(@PathParam("attempt") long attempt) {
        try {
            String json = new Statements(scenarios.record(attempt), settings.publicAddress())
                    .all()
                    .toString();
            return Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"without-fear-" + attempt + ".json\"")
                    .build();
        } catch (Rejected stillOpen) {
            return sent.refused(stillOpen, ways.scenario(attempt));
        }
    }
}
