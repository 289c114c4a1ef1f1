package org.withoutfear.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.withoutfear.shared.NotFound;

/** Answers with a PDF that the browser shows. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param document gives the PDF; where it throws {@link NotFound}, the answer is "not found" */
    public static void send(HttpServletResponse response, String fileName, Supplier<byte[]> document)
            throws IOException {
        try {
            byte[] pdf = document.get();
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
