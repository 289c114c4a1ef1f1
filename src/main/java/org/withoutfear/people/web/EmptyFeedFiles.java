package org.withoutfear.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.withoutfear.people.FeedKind;

/** The HR files with their header and nobody in them, for a city to begin with: each by its name, or all of them as a zip. */
@WebServlet("/hr/empty-files/*")
public class EmptyFeedFiles extends HttpServlet {

    private static final String ALL = "/hr-files.zip";

    @Inject
    private FeedFormat format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<FeedKind> kind = Stream.of(FeedKind.values())
                .filter(one -> ("/" + one.fileName()).equals(path))
                .findFirst();
        if (kind.isPresent()) {
            name(response, path, "text/csv; charset=UTF-8");
            write(kind.get(), response.getWriter());
        } else if (ALL.equals(path)) {
            name(response, path, "application/zip");
            sendAll(response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void name(HttpServletResponse response, String path, String type) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
        response.setHeader("Cache-Control", "no-store"); // its separator follows the language of the reader
    }

    private void sendAll(HttpServletResponse response) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            for (FeedKind kind : FeedKind.values()) {
                zip.putNextEntry(new ZipEntry(kind.fileName()));
                write(kind, writer);
                zip.closeEntry();
            }
        }
    }

    private void write(FeedKind kind, Writer writer) throws IOException {
        format.writeEmpty(kind, writer);
        writer.flush();
    }
}
