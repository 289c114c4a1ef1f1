package org.withoutfear.shared;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or is not for the caller to know of: both look the same from outside. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
