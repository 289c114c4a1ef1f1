package org.withoutfear.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.web.CurrentLanguage;

/** The job aid of a module as a PDF, in the language of the reader. */
@WebServlet("/learn/job-aid.pdf")
public class JobAidFile extends HttpServlet {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String module = request.getParameter("module");
        try {
            byte[] pdf = catalogue.jobAid(module == null ? "" : module, language.getCurrent());
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"job-aid.pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
