package org.withoutfear.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address printed on every certificate: {@code /verify/NUMBER}, and {@code /verify} with a form. So many questions a minute, and no more. */
@WebServlet({"/verify", "/verify/*"})
public class VerifyServlet extends HttpServlet {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private VerifyThrottle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter("number");
        if (typed != null && !typed.isBlank()) {
            response.sendRedirect("/verify/"
                    + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8).replace("+", "%20"));
            return;
        }
        String path = request.getPathInfo();
        boolean asked = path != null && path.length() > 1;
        if (asked && !throttle.admits(request.getRemoteAddr())) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "60");
            request.setAttribute(VerifyPage.REFUSED, true);
        } else if (asked) {
            request.setAttribute(VerifyPage.NUMBER, path.substring(1));
        }
        request.getRequestDispatcher("/public/verify").forward(request, response);
    }
}
