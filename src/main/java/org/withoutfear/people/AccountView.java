package org.withoutfear.people;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Role;

/**
 * Everything that is kept about one person and their account, for themselves. The password is kept as a hash that cannot be read
 * back, and is not here.
 *
 * @param email null for staff without city mail
 * @param manager the manager's name; null for whoever has none
 * @param feedLanguage what the HR feed says; {@code chosenLanguage} is what they chose here, or null
 */
public record AccountView(
        String employeeId,
        String username,
        String email,
        String name,
        EmploymentStatus status,
        LocalDate hireDate,
        LocalDate endDate,
        LocalDate leaveStart,
        LocalDate leaveEnd,
        BilingualText job,
        BilingualText unit,
        BilingualText location,
        String manager,
        Language feedLanguage,
        Language chosenLanguage,
        List<Role> roles,
        Instant activatedAt,
        Instant passwordSetAt)
        implements Serializable {}
