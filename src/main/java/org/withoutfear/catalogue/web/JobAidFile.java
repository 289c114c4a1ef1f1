package org.withoutfear.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.shared.web.CurrentLanguage;
import org.withoutfear.shared.web.PdfAnswer;

/** The job aid of a module as a PDF, in the language of the reader. */
@WebServlet("/learn/job-aid.pdf")
public class JobAidFile extends HttpServlet {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String module = Objects.requireNonNullElse(request.getParameter("module"), "");
        String name = "job-aid-" + module.replaceAll("[^a-z0-9-]", "") + "-"
                + language.getCurrent().code() + ".pdf";
        PdfAnswer.send(response, name, () -> catalogue.jobAid(module, language.getCurrent()));
    }
}
