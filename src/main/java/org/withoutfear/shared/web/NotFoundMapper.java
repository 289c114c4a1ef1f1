package org.withoutfear.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.withoutfear.shared.NotFound;

/** What is not there, or not the caller's, is 404 and no more is said of it. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Inject
    private FailureAnswer answer;

    @Context
    private HttpServletResponse response;

    @Override
    public Response toResponse(NotFound notFound) {
        return answer.of(HttpServletResponse.SC_NOT_FOUND, response);
    }
}
