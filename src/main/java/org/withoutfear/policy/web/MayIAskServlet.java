package org.withoutfear.policy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.withoutfear.policy.StatusQuestions;
import org.withoutfear.shared.NotFound;

/** Takes the situation that was chosen, counts its service, and leads on to the answer, which only reads. */
@WebServlet("/may-i-ask")
public class MayIAskServlet extends HttpServlet {

    private static final String PAGE = "/public/may-i-ask";

    @Inject
    private StatusQuestions questions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String service = request.getParameter("service");
        String situation = request.getParameter("situation");
        try {
            questions.count(service, situation);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PAGE + "?service=" + service + "&situation=" + situation);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
