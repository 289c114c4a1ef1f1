package org.withoutfear.policy;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/**
 * A clause of the Policy.
 *
 * @param id its number, such as {@code 3.1}
 * @param gist two to six words that recall it
 * @param text the clause itself, plain text
 */
public record Clause(String id, Duty duty, BilingualText gist, BilingualText text) implements Serializable {

    /** The number of the part it stands in. */
    public int part() {
        return Integer.parseInt(id.substring(0, id.indexOf('.')));
    }
}
