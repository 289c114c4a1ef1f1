package org.withoutfear.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw goes to the log, and never to the browser. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException known) {
            return known.getResponse();
        }
        if (failure instanceof EJBAccessException) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        LOG.log(Level.SEVERE, "A request failed", failure);
        return Response.serverError().build();
    }
}
