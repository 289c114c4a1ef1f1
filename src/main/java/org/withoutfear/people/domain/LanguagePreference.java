package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.withoutfear.shared.LanguageChosen;

/** Remembers the language a person chose, whatever the HR feed says. */
@Stateless
@PermitAll
public class LanguagePreference {

    @Inject
    private AccountStore accounts;

    public void chosen(@Observes LanguageChosen event) {
        accounts.prefer(event.personId(), event.language());
    }
}
