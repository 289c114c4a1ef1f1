package org.withoutfear.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A command that the rules refuse, with a reason a person can act on. The transaction is rolled back: nothing of it is kept.
 *
 * <p>The reason is a message key with its values, so that a page can say it in either language.
 */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private final String key;
    private final transient List<Object> values;

    public Rejected(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return key;
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
