package org.withoutfear.people;

import org.withoutfear.shared.Language;

/** Who enters a new installation first. */
public record Newcomer(
        String employeeId, String username, String givenName, String familyName, String email, Language language) {}
