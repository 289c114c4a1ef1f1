package org.withoutfear.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.withoutfear.certification.Certificates;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.web.CurrentLanguage;

/** A certificate as a PDF, for its holder and HR, the language of the reader first. */
@WebServlet("/learn/certificate.pdf")
public class CertificateFile extends HttpServlet {

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        try {
            byte[] pdf = certificates.document(number == null ? "" : number, language.getCurrent());
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"certificate.pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
