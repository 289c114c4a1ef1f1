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
import java.util.Map;
import org.withoutfear.shared.web.FailureAnswer;

/**
 * Takes files on the pages of the HR feed and of modules only, and so much at once that each file can still be looked at. What is more is read to
 * its end and thrown away: a browser shows an answer only once it has sent everything.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class UploadLimit implements Filter {

    /** What the files of one feed may have together, in megabytes. */
    static final int MOST_MEGABYTES = 250;

    /** The pages that take files, and how many megabytes at once. */
    private static final Map<String, Integer> PAGES = Map.of("/hr/feed", MOST_MEGABYTES, "/author/upload", 20);

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private FailureAnswer answer;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String page = http.getRequestURI();
        boolean takes = PAGES.containsKey(page) && http.getMethod().equals("POST");
        if (!takes && !bringsFiles(http)) {
            chain.doFilter(request, response);
        } else if (!takes || !bringsFiles(http) || http.getContentLengthLong() < 0) {
            answer.plainly(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "people.error.notUnderstood.text",
                    (HttpServletResponse) response);
        } else if (http.getContentLengthLong() > PAGES.get(page) * MEGABYTE) {
            http.getInputStream().transferTo(OutputStream.nullOutputStream());
            ((HttpServletResponse) response).sendRedirect(page + "?tooMuch=1");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
