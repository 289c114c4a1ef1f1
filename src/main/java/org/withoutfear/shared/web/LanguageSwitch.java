package org.withoutfear.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.LanguageChosen;

/** Changes the language for this browser and, when somebody is signed in, for that person. */
@RequestScoped
public class LanguageSwitch {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Event<LanguageChosen> chosen;

    public void to(Language language, HttpServletResponse response) {
        CurrentLanguage.remember(response, language);
        request.getSession().setAttribute(CurrentLanguage.CHOSEN_NOW, true);
        if (request.getUserPrincipal() != null) {
            chosen.fire(
                    new LanguageChosen(Long.parseLong(request.getUserPrincipal().getName()), language));
        }
    }
}
