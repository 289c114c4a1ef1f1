package org.withoutfear.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes changes from our own pages only, whatever address they are sent to. The browser says where a request comes from: a script of
 * ours by a header that another site cannot set, a form by {@code Sec-Fetch-Site}, {@code Origin} or {@code Referer}. Nothing of it
 * depends on a view or a session, so a page that was open for hours still sends.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameOrigin implements Filter {

    /** The header by which a script of ours is known, and its value. */
    public static final String OURS = "X-Requested-With";

    public static final String NAME = "without-fear";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";
    private static final String REFERER = "Referer";

    @Inject
    private FailureAnswer answer;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (READING.contains(http.getMethod()) || ours(http::getHeader) || silentToPage(http)) {
            chain.doFilter(request, response);
        } else {
            HeadersFilter.set(
                    http, (HttpServletResponse) response); // filters have no order: it may not have been asked yet
            answer.plainly(HttpServletResponse.SC_FORBIDDEN, "shared.error.elsewhere", (HttpServletResponse) response);
        }
    }

    /**
     * Whether a request comes from a page of ours.
     *
     * @param header gives the value of a header of the request; null when it has none
     */
    public static boolean ours(UnaryOperator<String> header) {
        String site = header.apply(SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = header.apply(ORIGIN) == null ? header.apply(REFERER) : header.apply(ORIGIN);
        if (origin != null) {
            return fromHost(origin, header.apply("Host"));
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

    /**
     * An old browser that says nothing at all of where a form comes from still reaches the pages of Faces, which take nothing without
     * the view state: it is kept in the person's session, and no other site can know its name. Every other address has nothing else
     * to go by and does not take it.
     */
    private static boolean silentToPage(HttpServletRequest request) throws IOException {
        return Stream.of(SITE, ORIGIN, REFERER).allMatch(name -> request.getHeader(name) == null)
                && request.getServletContext().getResource(request.getRequestURI() + ".xhtml") != null;
    }
}
