package org.withoutfear.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.catalogue.Picture;
import org.withoutfear.shared.NotFound;

/** The pictures of modules. Their address holds the hash of what they show, so a browser may keep them for ever. */
@WebServlet("/learn/media/*")
public class PictureServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})(\\.(?:png|jpg|jpeg|svg|webp))");

    @Inject
    private Catalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Picture picture = catalogue.picture(address.group(1), address.group(2));
            response.setContentType(picture.contentType());
            response.setContentLength(picture.content().length);
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.getOutputStream().write(picture.content());
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
