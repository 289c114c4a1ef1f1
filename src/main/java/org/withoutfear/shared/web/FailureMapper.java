package org.withoutfear.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw goes to the log, and never to the browser. What cannot be read is said to be so. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Inject
    private FailureAnswer answer;

    @Context
    private HttpServletResponse response;

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException known) {
            return answer.of(known.getResponse().getStatus(), response);
        }
        if (failure instanceof EJBAccessException) {
            return answer.of(HttpServletResponse.SC_FORBIDDEN, response);
        }
        LOG.log(Level.SEVERE, "A request failed", failure);
        return answer.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response);
    }
}
