package org.withoutfear.policy;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/**
 * Somebody to call, as the city sets it.
 *
 * @param office its slug
 * @param phone as it is written; null when there is only an address
 * @param email null when there is only a telephone
 */
public record Office(String office, BilingualText name, String phone, String email) implements Serializable {

    /** The number as a telephone dials it: digits, after a plus sign if there is one. */
    public String dial() {
        return phone == null ? null : phone.replaceAll("(?!^\\+)\\D", "");
    }
}
