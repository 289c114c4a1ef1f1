package org.withoutfear.people.domain;

import jakarta.ejb.ApplicationException;

/** Another request wrote the row first; asked for again, it is there. */
@ApplicationException(rollback = true)
class Overtaken extends RuntimeException {

    Overtaken(Throwable cause) {
        super(cause);
    }
}
