package org.withoutfear.people;

import java.io.Serializable;

/** How many people have not chosen a password yet. */
public record NotActivated(long withMail, long withoutMail) implements Serializable {

    public long total() {
        return withMail + withoutMail;
    }
}
