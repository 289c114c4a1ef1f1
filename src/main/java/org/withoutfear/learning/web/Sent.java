package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.SameOrigin;

/**
 * How an address that took something answers: a form is led on to the next page, a script of ours is told its address. A refusal
 * leads to where the learner stands, with the name of the sentence that page says.
 */
@RequestScoped
public class Sent {

    @Inject
    private HttpServletRequest request;

    Response on(String page) {
        if (SameOrigin.NAME.equals(request.getHeader(SameOrigin.OURS))) {
            String json = Json.createObjectBuilder().add("next", page).build().toString();
            return Response.ok(json, MediaType.APPLICATION_JSON).build();
        }
        // a path of the site: JAX-RS would take it as one below its own
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, page)
                .build();
    }

    /** An answer that was kept under this revision, while its learner stays where they are. */
    Response kept(int revision) {
        String json =
                Json.createObjectBuilder().add("revision", revision).build().toString();
        return Response.ok(json, MediaType.APPLICATION_JSON).build();
    }

    Response refused(Rejected rejected, String page) {
        String key = rejected.key();
        return on(page + "&notice=" + key.substring(key.lastIndexOf('.') + 1));
    }
}
