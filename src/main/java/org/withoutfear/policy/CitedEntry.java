package org.withoutfear.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the Register as training cites it, and whether it counts in this city on a day. Each city has a Register of its own:
 * a module may cite what is not in it.
 *
 * @param slug the name by which it is cited
 * @param entry null when this city's Register has none of that name
 * @param listed whether its question may be asked; never when there is no entry or its last day has passed
 */
public record CitedEntry(String slug, RegisterEntry entry, boolean listed) implements Serializable {

    /** Looks a cited entry up in a Register, as it counts on a day of the city. */
    public static CitedEntry of(String slug, List<RegisterEntry> register, LocalDate day) {
        RegisterEntry entry = register.stream()
                .filter(one -> one.entry().equals(slug))
                .findFirst()
                .orElse(null);
        return new CitedEntry(slug, entry, entry != null && entry.listedOn(day));
    }

    /** Whether it was listed here until its last day, which has passed. */
    public boolean ended() {
        return entry != null && !listed;
    }
}
