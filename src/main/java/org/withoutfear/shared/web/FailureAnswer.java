package org.withoutfear.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How an address that takes something says that it did not: a script of ours gets a sentence, a person with a form a page. */
@RequestScoped
public class FailureAnswer {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentLanguage language;

    Response of(int status, HttpServletResponse response) {
        if (SameOrigin.NAME.equals(request.getHeader(SameOrigin.OURS))) {
            String json = Json.createObjectBuilder()
                    .add("error", language.say(sentence(status)))
                    .build()
                    .toString();
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(json)
                    .build();
        }
        try {
            response.sendError(status); // the error page of the site
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.status(status).build();
    }

    /** As plain text: where what was sent must not be read, a page would try to. */
    public void plainly(int status, String key, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(language.say(key));
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> "people.error.notAllowed.text";
            case HttpServletResponse.SC_NOT_FOUND -> "people.error.notFound.text";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "people.error.failed.text";
            default -> "people.error.notUnderstood.text";
        };
    }
}
