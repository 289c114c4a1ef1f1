package org.withoutfear.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Takes changes from our own pages only. The browser says where a request comes from: a script of ours by a header that another site
 * cannot set, a form by {@code Sec-Fetch-Site} or {@code Origin}. Nothing of it depends on a view or a session, so a page that was
 * open for hours still sends.
 */
@Provider
public class SameOrigin implements ContainerRequestFilter {

    /** The header by which a script of ours is known, and its value. */
    public static final String OURS = "X-Requested-With";

    public static final String NAME = "without-fear";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !ours(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }

    private static boolean ours(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return fromHost(origin, request.getHeaderString(HttpHeaders.HOST));
        }
        return NAME.equals(request.getHeaderString(OURS));
    }

    private static boolean fromHost(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
