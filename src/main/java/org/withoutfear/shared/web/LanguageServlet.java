package org.withoutfear.shared.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.LanguageChosen;

/** Changes the language and leads back to exactly where the person was. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    private Event<LanguageChosen> chosen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request.getParameter("language"));
        CurrentLanguage.remember(response, language);
        request.getSession().setAttribute(CurrentLanguage.CHOSEN_NOW, true);
        if (request.getUserPrincipal() != null) {
            chosen.fire(
                    new LanguageChosen(Long.parseLong(request.getUserPrincipal().getName()), language));
        }
        response.sendRedirect(LocalPath.of(request.getParameter("to")));
    }
}
