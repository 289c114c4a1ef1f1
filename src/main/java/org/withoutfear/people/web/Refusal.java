package org.withoutfear.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.withoutfear.shared.web.HeadersFilter;

/** What somebody gets who asks for a page without being signed in: the sign-in page, and afterwards the page they wanted. */
@ApplicationScoped
class Refusal {

    static final String SIGN_IN = "/public/sign-in";

    AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HeadersFilter.set(request, response);
        try {
            if (request.getRequestURI().startsWith("/api/") && !plainForm(request)) {
                // the server adds the body, NotSignedIn; one sent from here would be sent too early
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                response.setHeader("Cache-Control", "no-store");
                return AuthenticationStatus.SEND_CONTINUE;
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                say(response, "text/xml", partialRedirect(address(request)));
            } else {
                return context.redirect(address(request));
            }
            response.flushBuffer(); // what was said stays as it was said
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sign-in page's address, which keeps the page that was asked for; of a form only the page it stood on. */
    static String address(HttpServletRequest request) {
        boolean asked = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String query = asked && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        String wanted = plainForm(request) ? standingOn(request) : request.getRequestURI() + query;
        if (!Destination.isLocal(wanted) || wanted.equals(Destination.HOME)) {
            return SIGN_IN;
        }
        return SIGN_IN + "?then=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Whether a browser sent a form by itself: then a person waits for a page, not a script for a word. */
    private static boolean plainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getRequestURI().startsWith("/api/")
                && request.getHeader("X-Requested-With") == null
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    /** The page a form stood on, by what the browser says of it. */
    private static String standingOn(HttpServletRequest request) {
        try {
            URI page = new URI(String.valueOf(request.getHeader("Referer")));
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (URISyntaxException e) {
            return Destination.HOME;
        }
    }

    private static void say(HttpServletResponse response, String type, String text) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text);
    }

    private static String partialRedirect(String address) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>";
    }
}
