package org.withoutfear.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.withoutfear.shared.Language;

/** Changes the language and leads back to exactly where the person was. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    private LanguageSwitch languageSwitch;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        languageSwitch.to(Language.of(request.getParameter("language")), response);
        response.sendRedirect(LocalPath.of(request.getParameter("to")));
    }
}
