package org.withoutfear.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The usual headers on every response. Pages replace the content policy by their own with a nonce; everything else may load nothing.
 * Resources of this version may be kept by the browser, everything else may not.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter implements Filter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        set((HttpServletRequest) request, answer);
        chain.doFilter(request, new OnePolicy(answer));
    }

    /** Sets the headers. The sign-in calls it too: it answers before any filter is asked. */
    public static void set(HttpServletRequest http, HttpServletResponse answer) {
        answer.setHeader(POLICY, NOTHING);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (http.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean resource = http.getRequestURI().startsWith("/jakarta.faces.resource/")
                || http.getRequestURI().startsWith("/resources/");
        answer.setHeader("Cache-Control", resource ? "public, max-age=31536000, immutable" : "no-store");
    }

    /** Faces adds its policy where one stands already; two would both bind, so the newer replaces the older. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
