package org.withoutfear.people;

import java.io.Serializable;
import java.util.Set;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Role;

/**
 * What an account may do now.
 *
 * @param name preferred or given name, then family name
 * @param mayEnter false for accounts that are blocked or not activated, and for people who left
 * @param epoch goes up whenever the sessions of the account must end
 * @param roles everything the person may do; LEARNER at least when they may enter
 * @param language the one they chose, or else the one the HR feed names
 */
public record Standing(long personId, String name, boolean mayEnter, int epoch, Set<Role> roles, Language language)
        implements Serializable {}
