package org.withoutfear.people.web;

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
import java.io.OutputStream;
import java.util.Locale;
import org.withoutfear.shared.web.CurrentLanguage;

/**
 * Takes files on the page of the HR feed only, and so much at once that each file can still be looked at. What is more is read to
 * its end and thrown away: a browser shows an answer only once it has sent everything.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class UploadLimit implements Filter {

    /** What the files of one feed may have together, in megabytes. */
    static final int MOST_MEGABYTES = 250;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;
    private static final String FEED = "/hr/feed";

    @Inject
    private CurrentLanguage language;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean feed = http.getRequestURI().equals(FEED) && http.getMethod().equals("POST");
        if (!feed && !bringsFiles(http)) {
            chain.doFilter(request, response);
        } else if (!feed || !bringsFiles(http) || http.getContentLengthLong() < 0) {
            refuse((HttpServletResponse) response);
        } else if (http.getContentLengthLong() > MOST_BYTES) {
            http.getInputStream().transferTo(OutputStream.nullOutputStream());
            ((HttpServletResponse) response).sendRedirect(FEED + "?tooMuch=1");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** As plain text: a page would try to read what was sent. */
    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(language.say("people.error.notUnderstood.text"));
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
