package org.withoutfear.policy;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/**
 * What still stands in the Register as it was shipped: made up for the demonstration, and true of no city.
 *
 * @param line where it stands in {@code policy/register.yaml}, counted from 1
 * @param item the slug of the office or the entry
 * @param text as it is written; a telephone number or an address is the same in both languages
 */
public record DemonstrationValue(Kind kind, int line, String item, BilingualText text) implements Serializable {

    /** What the value is: of an office how it is reached, of an entry who approved it. */
    public enum Kind {
        PHONE,
        EMAIL,
        APPROVAL
    }
}
