package org.withoutfear.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import java.util.function.UnaryOperator;

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
        if (!READING.contains(request.getMethod()) && !ours(request::getHeaderString)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }

    /**
     * Whether a request comes from a page of ours.
     *
     * @param header gives the value of a header of the request; null when it has none
     */
    public static boolean ours(UnaryOperator<String> header) {
        String site = header.apply("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = header.apply("Origin");
        if (origin != null) {
            return fromHost(origin, header.apply(HttpHeaders.HOST));
        }
        return NAME.equals(header.apply(OURS));
    }

    private static boolean fromHost(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
