package org.withoutfear.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What somebody gets who asks for a page without being signed in: the sign-in page, and afterwards the page they wanted. */
@ApplicationScoped
class Refusal {

    static final String SIGN_IN = "/public/sign-in";

    AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (request.getRequestURI().startsWith("/api/")) {
                say(response, HttpServletResponse.SC_UNAUTHORIZED, "application/json", "{\"error\":\"not signed in\"}");
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                say(response, HttpServletResponse.SC_OK, "text/xml", partialRedirect(address(request)));
            } else {
                response.setHeader("Cache-Control", "no-store");
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
        String wanted = request.getRequestURI() + query;
        if (!Destination.isLocal(wanted) || wanted.equals(Destination.HOME)) {
            return SIGN_IN;
        }
        return SIGN_IN + "?then=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static void say(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }

    private static String partialRedirect(String address) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>";
    }
}
