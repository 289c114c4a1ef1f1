package org.withoutfear.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.withoutfear.people.Accounts;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.LanguageChosen;
import org.withoutfear.shared.web.CurrentLanguage;

/**
 * The language after signing in: the one chosen a moment ago on the sign-in page, else the one the person chose some other day, else
 * the one the HR feed names. What the browser kept from somebody else at the same counter does not count.
 */
@ApplicationScoped
class SignInLanguage {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentLanguage current;

    @Inject
    private Event<LanguageChosen> chosen;

    void settle(HttpServletRequest request, HttpServletResponse response) {
        SignedIn signedIn = SignedIn.of(request);
        if (request.getSession().getAttribute(CurrentLanguage.CHOSEN_NOW) != null) {
            chosen.fire(new LanguageChosen(signedIn.personId(), current.getCurrent()));
            return;
        }
        Language language =
                accounts.standing(signedIn.personId()).map(Standing::language).orElse(current.getCurrent());
        CurrentLanguage.remember(response, language);
    }
}
