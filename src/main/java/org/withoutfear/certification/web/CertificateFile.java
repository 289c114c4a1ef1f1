package org.withoutfear.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.withoutfear.certification.Certificates;
import org.withoutfear.shared.web.CurrentLanguage;
import org.withoutfear.shared.web.PdfAnswer;

/** A certificate as a PDF, for its holder and HR, the language of the reader first. */
@WebServlet("/learn/certificate.pdf")
public class CertificateFile extends HttpServlet {

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = Objects.requireNonNullElse(request.getParameter("number"), "");
        PdfAnswer.send(response, "certificate.pdf", () -> certificates.document(number, language.getCurrent()));
    }
}
